import type { OutcomeOfVisit } from './demo-events';

/** Questionnaires of a visit: function and one activity come back as the injury fades. No gate asks for either. */
export function outcomesOfVisit(localDate: string, injury: number): readonly OutcomeOfVisit[] {
  const left = Math.min(1, Math.max(0, injury));
  return [
    {
      code: 'LEFS',
      localDate,
      answer: { kind: 'totals', total: Math.round(78 - 34 * left), subscores: {} },
    },
    {
      code: 'PSFS',
      localDate,
      answer: {
        kind: 'activities',
        activities: [{ name: 'Run 10 km without stopping', rating: Math.round(9 - 7 * left) }],
      },
    },
  ];
}
