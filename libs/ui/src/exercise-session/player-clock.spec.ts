import { anItem } from './testing';
import {
  advance,
  afterSet,
  elapsedS,
  isTimed,
  paused,
  phaseSeconds,
  resumed,
  working,
  type Position,
} from './player-clock';
import { faceOf, minutesLeft } from './player-face';
import { setsOf } from './set-plan';

const item = anItem('bridge');
const holdItem = {
  ...anItem('hold', 'together'),
  dosage: { ...item.dosage, sides: 'together' as const, reps: null, holdS: 30, tempo: null, sets: 1 },
};
const sets = setsOf([item, holdItem]);
const HOLD = 6;
const start: Position = { set: 0, phase: 'ready', sinceMs: 0, pausedAtMs: null };

describe('the order of a session', () => {
  it('does each set on both legs, then rests, then gets ready for the next exercise', () => {
    const phases = [];
    for (let at: Position | null = start; at !== null; at = afterSet(sets, at.set, 0)) {
      phases.push(`${at.phase} ${sets[at.set]?.side ?? ''} ${String(sets[at.set]?.setNumber)}`);
    }
    expect(phases).toEqual([
      'ready left 1',
      'switch right 1',
      'rest left 2',
      'switch right 2',
      'rest left 3',
      'switch right 3',
      'ready both 1',
    ]);
  });

  it('begins with the injured side', () => {
    expect(
      setsOf([{ ...item, firstSide: 'right' }])
        .map(({ side }) => side)
        .slice(0, 2),
    ).toEqual(['right', 'left']);
  });
});

describe('the clock', () => {
  it('begins the work when getting ready is over, to the millisecond', () => {
    expect(advance(sets, start, 4999).position).toBe(start);
    expect(advance(sets, start, 5200).position).toEqual({ ...start, phase: 'work', sinceMs: 5000 });
  });

  it('never says by itself that repetitions are done', () => {
    const work = working(start, 0);
    expect(isTimed(item.dosage)).toBe(false);
    expect(advance(sets, work, 10_000_000)).toEqual({ position: work, finishedSet: null });
  });

  it('finishes a hold by itself, also behind a locked screen', () => {
    const hold: Position = { set: HOLD, phase: 'work', sinceMs: 0, pausedAtMs: null };
    expect(advance(sets, hold, 29_999).finishedSet).toBeNull();
    expect(advance(sets, hold, 300_000)).toEqual({ position: null, finishedSet: HOLD });
  });

  it('does not begin a set while nobody is looking', () => {
    const away = advance(sets, start, 600_000).position;
    expect(away).toMatchObject({ phase: 'ready', pausedAtMs: 600_000 });
    expect(advance(sets, away!, 900_000).position).toBe(away);
  });

  it('stands still while paused and goes on where it was', () => {
    const halted = paused(start, 2000);
    expect(elapsedS(halted, 60_000)).toBe(2);
    expect(elapsedS(resumed(halted, 60_000), 61_000)).toBe(3);
    expect(paused(halted, 5000)).toBe(halted);
    expect(resumed(start, 5000)).toBe(start);
  });

  it('is never before its beginning, whatever the phone’s clock does', () => {
    expect(elapsedS(start, -5000)).toBe(0);
  });

  it('knows how long each phase is', () => {
    const seconds = (set: number, phase: Position['phase']) => phaseSeconds(sets, { set, phase });
    expect([seconds(0, 'work'), seconds(1, 'switch'), seconds(2, 'rest'), seconds(HOLD, 'ready')]).toEqual([
      50, 5, 45, 30,
    ]);
    expect(seconds(99, 'work')).toBe(0);
  });
});

describe('the ring', () => {
  const face = (position: Partial<Position>, nowMs: number) => faceOf(sets, { ...start, ...position }, nowMs);

  it('counts down to the start', () => {
    expect(face({}, 2100)).toMatchObject({ big: '3', small: 'get ready', lastSeconds: 3 });
  });

  it('counts repetitions by the pace, and stays at the last one', () => {
    expect(face({ phase: 'work' }, 12_000)).toMatchObject({ big: '3', small: 'of 10' });
    expect(face({ phase: 'work' }, 999_000)).toMatchObject({ big: '10', filled: 1 });
  });

  it('counts a hold down', () => {
    expect(face({ set: HOLD, phase: 'work' }, 23_000)).toMatchObject({ big: '7', small: 'seconds' });
  });

  it('lets go between held repetitions', () => {
    const held = setsOf([{ ...item, dosage: { ...item.dosage, holdS: 5, tempo: null } }]);
    const at = (nowMs: number) => faceOf(held, working(start, 0), nowMs);
    expect(at(4000)).toMatchObject({ big: '1', small: 'hold 1 of 10' });
    expect(at(5500)).toMatchObject({ small: 'let go', lastSeconds: null });
    expect(at(7000)).toMatchObject({ big: '5', small: 'hold 2 of 10' });
  });

  it('says how long it still takes: less and less, never nothing', () => {
    const before = minutesLeft(sets, start, 0);
    expect(before).toBe(Math.ceil((5 + 6 * 50 + 3 * 5 + 2 * 45 + 30 + 30) / 60));
    expect(minutesLeft(sets, { ...start, set: HOLD, phase: 'work' }, 29_000)).toBe(1);
  });
});
