import './log';

test('a log that cannot be written does not end the process', () => {
  const diskFull = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  expect(() => process.stdout.emit('error', diskFull)).not.toThrow();
});
