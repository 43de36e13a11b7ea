import fc from 'fast-check';
import { eventErrors, fold, sessionErrors, type Protocol, type RtrEvent } from './index';
import { minutesOf } from './local-time';
import { sessionFacts } from './testing/arbitraries';
import { day, green, logged, override, start } from './testing/fixtures';
import { protocolOf } from './testing/folded';

let knee: Protocol;
beforeAll(async () => {
  knee = await protocolOf('RTR_KNEE_DEFAULT');
});

const AS_OF = `${day(3)}T10:00`;
const errorsOf = (events: RtrEvent[], asOf = AS_OF) => {
  const found = fold(knee, events, asOf);
  return found.ok ? [] : found.errors.map(({ field, code }) => `${field} ${code}`);
};

describe('a log', () => {
  it('needs exactly one start; a replay of it is not a second one', () => {
    expect(errorsOf([])).toEqual(['events no_plan']);
    expect(errorsOf([start('P2-1'), start('P2-1')])).toEqual([]);
    expect(errorsOf([start('P2-1'), start('P2-1', { id: 'other' })])).toEqual(['events second_plan']);
    expect(errorsOf([start('P2-1')], 'now')).toEqual(['asOf bad_time']);
  });

  it('names each bad field with its place', () => {
    const session = green('', 0, {
      endedAt: '2026-03-02',
      painDuring: 11,
      painBefore: -1,
      rpe: 2.5,
      runMin: -1,
      rpeTarget: 99,
    });
    const bad: RtrEvent[] = [
      start('P2-1'),
      logged(session, '2026-03-02T24:00', ''),
      override(1, { type: 'set_step', toStepId: 'P9-1' }),
      override(2, { type: 'change_threshold', key: 'stopPain', value: 12 }),
      { kind: 'red_flag', id: 'f', recordedAt: AS_OF, codes: [] },
    ];
    expect(errorsOf(bad)).toEqual([
      'events[1].id empty',
      'events[1].recordedAt bad_time',
      'events[1].session.sessionId empty',
      'events[1].session.endedAt bad_time',
      'events[1].session.painBefore out_of_range',
      'events[1].session.painDuring out_of_range',
      'events[1].session.rpe not_whole',
      'events[1].session.rpeTarget out_of_range',
      'events[1].session.runMin out_of_range',
      'events[2].action.toStepId unknown_step',
      'events[3].action.value out_of_range',
      'events[4].codes empty',
    ]);
  });

  it('says in words what a field needs', () => {
    const found = sessionErrors(green('s', 0, { painDuring: 11, rpe: 0.5, runMin: 1441 }), 'session');
    expect(found.map(({ message }) => message)).toEqual([
      'Needs 0 to 10',
      'Needs a whole number',
      'Needs 0 to 1440 minutes',
    ]);
    expect(sessionErrors(green('s', 0, { runMin: 1440, painDuring: 10, rpe: 0 }), 'session')).toEqual([]);
    const step = eventErrors(knee, start('P9-1'), 'event');
    expect(step).toEqual([
      { code: 'unknown_step', field: 'event.startStepId', message: 'RTR_KNEE_DEFAULT has no step P9-1' },
    ]);
  });

  it('never throws, whatever the numbers (property)', () => {
    const wild = fc.oneof(fc.double(), fc.integer(), fc.constant(Number.NaN));
    fc.assert(
      fc.property(sessionFacts(), wild, wild, fc.string(), (session, painDuring, runMin, endedAt) => {
        const found = fold(knee, [start('P2-1'), logged({ ...session, painDuring, runMin, endedAt }, AS_OF)], AS_OF);
        expect(found.ok).toBe(sessionErrors({ ...session, painDuring, runMin, endedAt }, '').length === 0);
      }),
    );
  });
});

describe('local time', () => {
  it.each([
    ['1970-01-01T00:00', 0],
    ['1970-01-02T23:59', 2879],
    ['2026-03-02T24:00', null],
    ['2026-03-02T12:60', null],
    ['2026-02-29T12:00', null],
    ['2026-03-02 12:00', null],
    ['2026-03-02T12:00Z', null],
    ['', null],
  ])('%s is minute %s', (time, minute) => {
    expect(minutesOf(time)).toBe(minute);
  });
});
