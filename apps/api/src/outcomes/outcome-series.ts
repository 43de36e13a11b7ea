import { compareActivities, compareScores, findOutcome } from '@midstance/clinical/outcomes';
import type { OutcomeChangeView, OutcomeResponse, OutcomeSeries } from '@midstance/contracts/outcomes';

/** One value of a series and the record it stands in. */
interface Point {
  readonly response: OutcomeResponse;
  readonly value: number;
}

/** Days in order; on one day the order they were recorded in. */
function inOrder(a: OutcomeResponse, b: OutcomeResponse): number {
  return a.localDate.localeCompare(b.localDate) || a.recordedAt.localeCompare(b.recordedAt) || a.id.localeCompare(b.id);
}

function activitiesOf({ answer }: OutcomeResponse) {
  return answer.kind === 'activities' ? answer.activities : [];
}

/** Other activities begin a new series: only records about the same ones as the last belong to it. */
function sameActivities(responses: readonly OutcomeResponse[]): readonly OutcomeResponse[] {
  const last = responses.at(-1);
  if (last?.answer.kind !== 'activities') return responses;
  return responses.filter((each) => {
    if (each.answer.kind !== 'activities') return false;
    const compared = compareActivities(activitiesOf(each), activitiesOf(last));
    return compared.ok ? compared.value.isSameSeries : each === last;
  });
}

/** The change since the first score of the last one's episode; null before there are two. */
function changeOf(code: string, points: readonly Point[]): OutcomeChangeView | null {
  const last = points.at(-1);
  const first = points.find(({ response }) => response.episodeId === last?.response.episodeId);
  if (!first || !last || first === last) return null;
  const change = compareScores(code, first.value, last.value);
  if (!change.ok) return null;
  const thresholds = change.value.thresholds.map((threshold) => ({ ...threshold }));
  return { since: first.response.localDate, before: first.value, now: last.value, ...change.value, thresholds };
}

function seriesOf(code: string, scale: string, name: string, points: readonly Point[]): OutcomeSeries {
  return {
    code,
    scale,
    name,
    points: points.map(({ response, value }) => ({ responseId: response.id, localDate: response.localDate, value })),
    change: changeOf(code, points),
  };
}

function seriesOfCode(code: string, all: readonly OutcomeResponse[]): OutcomeSeries[] {
  const measure = findOutcome(code);
  if (measure === null) return [];
  const responses = sameActivities(
    all.filter((each) => each.code === code && each.correctedBy === null && each.voided === null).sort(inOrder),
  );
  const pointsOf = (read: (response: OutcomeResponse) => number | null | undefined): Point[] =>
    responses.flatMap((response) => {
      const value = read(response) ?? null;
      return value === null ? [] : [{ response, value }];
    });
  const ofScales = measure.scales.map((scale) =>
    seriesOf(
      code,
      scale.code,
      scale.name,
      pointsOf(({ subscores }) => subscores[scale.code]),
    ),
  );
  const ofTotal = seriesOf(
    code,
    'total',
    measure.name,
    pointsOf(({ total }) => total),
  );
  return [ofTotal, ...ofScales].filter(({ points }) => points.length > 0);
}

/**
 * Every score of a runner over time, with the change since the first of the same episode. What was corrected or voided does not
 * count; records without a score are gaps.
 */
export function seriesOfResponses(responses: readonly OutcomeResponse[]): OutcomeSeries[] {
  const codes = [...new Set(responses.map(({ code }) => code))].sort();
  return codes.flatMap((code) => seriesOfCode(code, responses));
}
