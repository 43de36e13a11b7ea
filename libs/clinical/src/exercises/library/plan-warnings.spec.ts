import type { ProgramItem } from '../program';
import { defaultDosage, planWarnings } from '.';

const item = (exerciseId: ProgramItem['exerciseId'], target: number, scale: 'RPE' | 'RIR' = 'RPE'): ProgramItem => ({
  id: `${exerciseId}-${target}`,
  exerciseId,
  firstSide: null,
  dosage: { ...defaultDosage('st_heel_raise_sl'), effort: { scale, target } },
});
const date = '2026-03-02';

describe('planWarnings', () => {
  it('points out more than 8 exercises in a session', () => {
    const items = Array.from({ length: 9 }, () => item('st_plank', 5));
    expect(planWarnings([{ date, items }], new Set())).toEqual([{ date, code: 'many-exercises', count: 9 }]);
    expect(planWarnings([{ date, items: items.slice(1) }], new Set())).toEqual([]);
  });
  it('points out heavy calf work on the day before a run step', () => {
    const items = [
      item('st_heel_raise_sl', 7),
      item('st_heel_raise_dl', 3, 'RIR'),
      item('st_plank', 9),
      item('own:1', 9),
    ];
    expect(planWarnings([{ date, items }], new Set(['2026-03-03']))).toEqual([
      { date, code: 'heavy-calf-before-run-step', count: 2 },
    ]);
    expect(planWarnings([{ date, items }], new Set([date]))).toEqual([]);
    expect(planWarnings([{ date, items: [item('st_heel_raise_sl', 6)] }], new Set(['2026-03-03']))).toEqual([]);
    expect(planWarnings([{ date: 'x', items }], new Set(['2026-03-03']))).toEqual([]);
  });
});
