import { complaintWords } from '../injury/injury-words';
import { precautionWords } from './chart-words';
import { type EpisodeModel, factorWords } from './episode-model';

/** Each field of an episode in words, in the order of the form. */
const fields: readonly (readonly [label: string, words: (model: EpisodeModel) => string])[] = [
  ['Complaint', (model) => complaintWords(model.complaint)],
  ['Place', (model) => model.region],
  ['Side', (model) => model.side],
  ['Onset', (model) => model.onsetDate],
  ['Started', (model) => model.startedOn],
  ['Factors', (model) => model.factors.map((factor) => factorWords[factor]).join(', ')],
  [
    'Precautions',
    (model) =>
      model.precautions
        .map(({ code, note, until }) => precautionWords({ code, note: note || null, until: until || null }))
        .join('; '),
  ],
  ['Goal', (model) => [model.goalText, model.goalDate].filter(Boolean).join(', ')],
  ['Running before the injury', (model) => model.preInjuryWeeklyRunMin?.toString() ?? ''],
  ['State', (model) => model.status],
];

/** The fields two versions of an episode differ in. */
export function conflictRows(mine: EpisodeModel, theirs: EpisodeModel) {
  return fields
    .map(([label, words]) => ({ label, mine: words(mine) || '–', theirs: words(theirs) || '–' }))
    .filter((row) => row.mine !== row.theirs);
}
