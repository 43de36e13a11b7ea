import { recordedValue } from './assessments';

const value = {
  measureId: 'str-knee-extension',
  side: 'left',
  trial: 1,
  value: 412,
  option: null,
  unit: 'N',
  notDone: null,
  pain: null,
  confirmedOutOfRange: false,
  leverArmM: null,
  method: null,
};

describe('a recorded value', () => {
  it('is a number, an option, or not done: exactly one of them', () => {
    expect(recordedValue.safeParse(value).success).toBe(true);
    expect(recordedValue.safeParse({ ...value, value: null, notDone: 'pain' }).success).toBe(true);
    for (const wrong of [{ value: null }, { option: 'good' }, { notDone: 'time' }]) {
      expect(recordedValue.safeParse({ ...value, ...wrong }).error?.issues[0]?.path).toEqual(['value']);
    }
  });

  it('has zero as a real value', () => {
    expect(recordedValue.parse({ ...value, value: 0 }).value).toBe(0);
  });
});
