import { fold, loadProtocol, type Protocol, type RtrEvent, type TimelineEntry } from './index';
import { day, gate, green, logged, override, start } from './testing/fixtures';
import { VECTORS, type Vector, type VectorEvent } from './testing/vectors.data';

async function protocolOf(code: string): Promise<Protocol> {
  const loaded = await loadProtocol(code, 1);
  if (!loaded.ok) throw new Error(code);
  return loaded.value;
}

function eventOf(item: VectorEvent, index: number): RtrEvent | null {
  const { redFlag, toStep, reason, ...differs } = item.input;
  switch (item.kind) {
    case 'session':
    case 'session_update': {
      const facts = green(`s${item.day}`, item.day, { ...differs, redFlags: redFlag ? ['RF1'] : [] });
      return logged(facts, `${day(item.day)}T1${index}:00`, `e${index}`);
    }
    case 'gate_approved':
      return gate(item.day, 'P2');
    case 'override':
      return override(item.day, { type: 'set_step', toStepId: toStep! }, { reason: reason! });
    case 'week_end':
      return null;
  }
}

/** A week closes on its own once its last day is over. */
function lookAt(item: VectorEvent): string {
  return item.kind === 'week_end' ? `${day(item.day + 1)}T00:00` : `${day(item.day)}T20:00`;
}

const CLASS_OF_KIND: Partial<Record<TimelineEntry['kind'], string>> = {
  week_end: 'WEEK_END',
  gate_approved: 'GATE_APPROVED',
  override: 'OVERRIDE',
};

function seen(entry: TimelineEntry, expected: VectorEvent['expected']) {
  return {
    stepBefore: entry.stepBefore,
    cls: CLASS_OF_KIND[entry.kind] ?? entry.cls ?? '-',
    rec: entry.rec,
    stepAfter: entry.stepAfter,
    greens: expected.greens === null ? null : entry.greens,
    ambers: expected.ambers === null ? null : entry.ambers,
    restDays: expected.restDays === null ? null : entry.restDays,
    layoff: entry.layoff,
    status: entry.status,
  };
}

describe.each(VECTORS)('$id $title', (vector: Vector) => {
  it.each(vector.events.map((item, index) => ({ index, day: item.day, kind: item.kind })))(
    'day $day $kind',
    async ({ index }) => {
      const protocol = await protocolOf(vector.protocol);
      const known = vector.events.slice(0, index + 1);
      const events = known.map(eventOf).filter((event) => event !== null);
      const item = known[index]!;
      const folded = fold(protocol, [start(vector.startStep), ...events], lookAt(item));
      if (!folded.ok) throw new Error(JSON.stringify(folded.errors));
      expect(seen(folded.value.timeline.at(-1)!, item.expected)).toEqual(item.expected);
    },
  );
});
