import { openLog } from './log';

test('a log that cannot be written does not end the process', () => {
  openLog();
  const diskFull = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  expect(() => process.stdout.emit('error', diskFull)).not.toThrow();
});

test('nothing listens before a log is opened: a program that keeps none is left as it is', () => {
  const before = process.stdout.listenerCount('error');
  jest.isolateModules(() => jest.requireActual('./log'));
  expect(process.stdout.listenerCount('error')).toBe(before);
});
