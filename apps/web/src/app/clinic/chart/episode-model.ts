import { getMeasure } from '@midstance/clinical/measures';
import type { ContributingFactor, Episode, SaveEpisode } from '@midstance/contracts/episodes';
import type { InvolvedSide } from '@midstance/contracts/values';

/** A precaution as a form holds it: empty text for missing. */
export interface PrecautionModel {
  code: string;
  note: string;
  until: string;
}

/** An episode as a form holds it: empty text for missing. */
export interface EpisodeModel {
  complaint: string;
  region: string;
  side: InvolvedSide;
  onsetDate: string;
  startedOn: string;
  factors: ContributingFactor[];
  precautions: PrecautionModel[];
  goalText: string;
  goalDate: string;
  preInjuryWeeklyRunMin: number | null;
  status: 'open' | 'closed';
}

/** The four groups of contributing factors in words. */
export const factorWords: Readonly<Record<ContributingFactor, string>> = {
  biomechanical: 'Biomechanical',
  'muscle-imbalance': 'Muscle imbalance',
  'overuse-training-error': 'Overuse, training error',
  footwear: 'Footwear',
};

/** Places of the body an episode may be about, as the pain chart names them. */
export function regions(): readonly { readonly id: string; readonly label: string }[] {
  const { value } = getMeasure('pain-sites');
  const place = value.type === 'list' ? value.fields.find(({ id }) => id === 'site')?.value : undefined;
  return place?.type === 'choice' ? place.options : [];
}

/** The form of a new episode, started today. */
export function emptyEpisode(today: string): EpisodeModel {
  return {
    complaint: '',
    region: '',
    side: 'none',
    onsetDate: '',
    startedOn: today,
    factors: [],
    precautions: [],
    goalText: '',
    goalDate: '',
    preInjuryWeeklyRunMin: null,
    status: 'open',
  };
}

/** The form of a stored episode. */
export function episodeModelOf(episode: Episode): EpisodeModel {
  const { complaint, region, side, onsetDate, startedOn, factors, precautions, goal, status } = episode;
  return {
    complaint,
    region,
    side,
    onsetDate: onsetDate ?? '',
    startedOn,
    factors: [...factors],
    precautions: precautions.map(({ code, note, until }) => ({ code, note: note ?? '', until: until ?? '' })),
    goalText: goal?.text ?? '',
    goalDate: goal?.onDate ?? '',
    preInjuryWeeklyRunMin: episode.preInjuryWeeklyRunMin,
    status,
  };
}

/** What is sent. */
export function saveEpisodeOf(model: EpisodeModel, patientId: string): SaveEpisode {
  const { goalText, goalDate, onsetDate, precautions, ...same } = model;
  return {
    ...same,
    patientId,
    onsetDate: onsetDate || null,
    precautions: precautions.map(({ code, note, until }) => ({
      code,
      note: note.trim() || null,
      until: until || null,
    })),
    goal: goalText.trim() === '' ? null : { text: goalText.trim(), onDate: goalDate || null },
  };
}
