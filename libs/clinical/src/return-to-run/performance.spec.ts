import { fold } from './index';
import { day, green, logged, start } from './testing/fixtures';
import { protocolOf } from './testing/folded';

describe('speed', () => {
  it('folds two years of daily sessions in at most 5 ms', async () => {
    const knee = await protocolOf('RTR_KNEE_DEFAULT');
    const sessions = Array.from({ length: 730 }, (_, offset) =>
      logged(green(`s${offset}`, offset, offset % 9 === 0 ? { painDuring: 3 } : {})),
    );
    const events = [start('P0-1'), ...sessions];
    const asOf = `${day(730)}T20:00`;
    for (let warm = 0; warm < 30; warm += 1) fold(knee, events, asOf);
    const times = Array.from({ length: 20 }, () => {
      const from = performance.now();
      fold(knee, events, asOf);
      return performance.now() - from;
    });
    expect(Math.min(...times)).toBeLessThan(5);
  });
});
