import { saveAssessment } from '@midstance/contracts/assessments';
import { draft as empty, recorded, stored } from '../testing';
import { cellKey, draftOf, noSetUp, withCell, withKey } from './draft';
import { bodyOf } from './draft-body';

const force = { value: 352, option: null, notDone: null, pain: null, confirmed: false, unit: 'kgf' };

describe('a draft as it is sent', () => {
  it('keeps the typed unit, and puts lever arm and method on the values of the measure', () => {
    const setUp = { ...noSetUp, left: 0.34, method: 'belt-fixed' };
    const draft = withKey(
      withCell(empty, cellKey('str-knee-extension', 'left', 2), force),
      'setUps',
      'str-knee-extension',
      setUp,
    );
    expect(bodyOf(draft).values).toEqual([
      recorded('str-knee-extension', 'left', 352, { trial: 2, unit: 'kgf', leverArmM: 0.34, method: 'belt-fixed' }),
    ]);
  });

  it('sends a test that was not done with its reason and without a unit', () => {
    const cell = { ...force, value: null, notDone: 'pain', pain: 6 };
    const { values } = bodyOf(withCell(empty, cellKey('str-knee-extension', 'left', 1), cell));
    expect(values).toEqual([recorded('str-knee-extension', 'left', null, { notDone: 'pain', pain: 6 })]);
  });

  it('holds pain back until its value is there: the contract wants exactly one answer', () => {
    const draft = withCell(empty, cellKey('str-knee-extension', 'left', 1), { ...force, value: null, pain: 4 });
    expect(bodyOf(draft).values).toEqual([]);
    expect(draft.cells).not.toEqual({});
  });

  it('sends what stands beside an answer, and nothing beside a test that was not done', () => {
    const key = cellKey('st-lachman', 'left', 1);
    const cell = { ...force, value: null, option: '1+', companions: { 'end-feel': 'soft' } };
    const values = (more: object) => bodyOf(withCell(empty, key, { ...cell, ...more })).values;
    expect(values({})[0]?.companions).toEqual({ 'end-feel': 'soft' });
    expect(values({ companions: {} })[0]?.companions).toBeNull();
    expect(values({ option: null, notDone: 'pain' })[0]?.companions).toBeNull();
  });

  it('forgets a cell that was emptied', () => {
    const key = cellKey('str-knee-extension', 'left', 1);
    expect(withCell(withCell(empty, key, force), key, { ...force, value: null }).cells).toEqual({});
  });

  it('is what the contract accepts, and comes back as the same draft', () => {
    const record = stored([
      recorded('str-knee-extension', 'left', 412, { unit: 'N', leverArmM: 0.34 }),
      recorded('fn-sl-squat-rating', 'right', null, { option: 'fair' }),
      recorded('wblt-distance', 'right', -1),
      recorded('st-lachman', 'right', null, { option: '1+', companions: { 'end-feel': 'firm' } }),
    ]);
    const draft = draftOf(record);
    const body = saveAssessment.parse(bodyOf(draft));
    expect(draftOf({ ...record, ...body })).toEqual(draft);
    expect(body.values).toHaveLength(4);
  });
});
