import fc from 'fast-check';
import { PROTOCOL_LIST, type Protocol, type RtrEvent, type RtrState } from './index';
import { outcome, sessionFacts } from './testing/arbitraries';
import { day, gate, green, logged, override, start } from './testing/fixtures';
import { protocolOf, stateAfter } from './testing/folded';
import { rungsOf } from './ladder';

let protocols: Protocol[];
beforeAll(async () => {
  protocols = await Promise.all(PROTOCOL_LIST.map(({ code }) => protocolOf(code)));
});

const LAST_DAY = 130;

/** A log of anything: sessions with corrections, flags, gates and overrides. */
function anyLog(): fc.Arbitrary<RtrEvent[]> {
  const session = fc
    .record({
      facts: sessionFacts(),
      late: fc.integer({ min: 0, max: 4 }),
      id: fc.uuid(),
      again: fc.option(sessionFacts()),
    })
    .map(({ facts, late, id, again }) => {
      const first = logged(facts, facts.endedAt, `${id}-1`);
      if (again === null) return [first];
      const corrected = { ...again, sessionId: facts.sessionId, endedAt: facts.endedAt };
      return [first, logged(corrected, `${day(late + 1)}T21:00`, `${id}-2`)];
    });
  const decision = fc
    .record({ offset: fc.integer({ min: 0, max: 120 }), pick: fc.integer({ min: 0, max: 4 }), id: fc.uuid() })
    .map(({ offset, pick, id }): RtrEvent[] => {
      const flag: RtrEvent = { kind: 'red_flag', id, recordedAt: `${day(offset)}T09:00`, codes: ['RF3'] };
      const made = [
        { ...gate(offset, 'P2'), id },
        { ...override(offset, { type: 'release_hold' }), id },
        { ...override(offset, { type: 'set_step', toStepId: 'P2-2' }), id },
        { ...override(offset, { type: 'change_threshold', key: 'stopPain', value: 6 }), id },
        flag,
      ];
      return [made[pick]!];
    });
  return fc
    .array(fc.oneof({ weight: 4, arbitrary: session }, { weight: 1, arbitrary: decision }), { maxLength: 25 })
    .map((parts) => [start('P2-3'), ...parts.flat()]);
}

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(numbersIn);
}

describe('fold (properties)', () => {
  it('does not depend on the order or the batches in which events arrive, nor on replays', () => {
    const shuffledTwice = anyLog().chain((events) =>
      fc.record({
        events: fc.constant(events),
        shuffled: fc.shuffledSubarray(events, { minLength: events.length }),
        replayed: fc.subarray(events),
      }),
    );
    fc.assert(
      fc.property(shuffledTwice, fc.nat(5), ({ events, shuffled, replayed }, pick) => {
        const whole = stateAfter(protocols[pick]!, events, LAST_DAY);
        expect(stateAfter(protocols[pick]!, [...shuffled, ...replayed], LAST_DAY)).toEqual(whole);
      }),
    );
  });

  it('gives the same answer every time and changes nothing it was given', () => {
    fc.assert(
      fc.property(anyLog(), (events) => {
        const before = structuredClone(events);
        const first = stateAfter(protocols[0]!, events, LAST_DAY);
        expect(stateAfter(protocols[0]!, events, LAST_DAY)).toEqual(first);
        expect(events).toEqual(before);
      }),
    );
  });

  it('holds no NaN, stays on the ladder and counts each session once', () => {
    fc.assert(
      fc.property(anyLog(), fc.nat(5), (events, pick) => {
        const state = stateAfter(protocols[pick]!, events, LAST_DAY);
        expect(numbersIn(state).every(Number.isFinite)).toBe(true);
        expect(rungsOf(protocols[pick]!)[state.stepIndex]!.step.id).toBe(state.stepId);
        const ids = state.timeline.filter(({ kind }) => kind === 'session').map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it('offers no run while a red flag is open', () => {
    fc.assert(
      fc.property(anyLog(), fc.nat(5), (events, pick) => {
        const state = stateAfter(protocols[pick]!, events, LAST_DAY);
        expect(state.openRedFlags.length > 0 && state.status === 'ACTIVE').toBe(false);
      }),
    );
  });

  it('never moves up more than one step at a line, and only by a green, a week end or a therapist', () => {
    fc.assert(
      fc.property(anyLog(), (events) => {
        const indexOf = new Map(rungsOf(protocols[0]!).map(({ step, index }) => [step.id, index]));
        for (const entry of stateAfter(protocols[0]!, events, LAST_DAY).timeline) {
          const change = indexOf.get(entry.stepAfter)! - indexOf.get(entry.stepBefore)!;
          if (entry.kind === 'override') continue;
          expect(change).toBeLessThanOrEqual(1);
          const mayClimb = entry.cls === 'GREEN' || entry.kind === 'week_end' || entry.kind === 'gate_approved';
          expect(change > 0 && !mayClimb).toBe(false);
        }
      }),
    );
  });
});

/** Place on the ladder; on hold no run is offered, so nothing is lower. */
function height(state: RtrState): number {
  return state.status === 'HOLD' ? -1 : state.stepIndex;
}

describe('adding a red session', () => {
  it('never leads to a higher step than without it, whatever the pauses', () => {
    const days = fc.array(fc.record({ gap: fc.integer({ min: 1, max: 20 }), differs: outcome() }), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(days, fc.nat(5), fc.nat(), fc.nat(), (sessions, pick, from, at) => {
        const protocol = protocols[pick]!;
        const rungs = rungsOf(protocol);
        const startStep = rungs[from % rungs.length]!.step.id;
        let offset = 0;
        const log = sessions.map(({ gap, differs }, index) =>
          logged(green(`s${index}`, (offset += gap), { rpe: 3, ...differs })),
        );
        const without = [start(startStep), ...log];
        const red = logged({
          ...green('red', at % (offset + 1), { painDuring: 6 }),
          endedAt: `${day(at % (offset + 1))}T06:00`,
        });
        const seenOn = offset + 10;
        expect(height(stateAfter(protocol, [...without, red], seenOn))).toBeLessThanOrEqual(
          height(stateAfter(protocol, without, seenOn)),
        );
      }),
      { numRuns: 500 },
    );
  });
});
