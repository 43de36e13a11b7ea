import { PAIN_PROFILES, type ProfileId, type Protocol } from '@midstance/clinical/return-to-run';

/** A part of the rule in words. */
export interface RuleLine {
  readonly name: string;
  readonly words: string;
}

function upTo(points: number): string {
  if (points === 0) return 'not above before the run';
  return `at most ${points} above before the run`;
}

function painLines(profileId: string): RuleLine[] {
  if (!Object.hasOwn(PAIN_PROFILES, profileId)) return [];
  const profile = PAIN_PROFILES[profileId as ProfileId];
  const { duringGreen, duringAmber, afterRiseGreen, afterRiseAmber, morningRiseGreen, morningRiseAmber } = profile;
  return [
    {
      name: '● Green',
      words: `during at most ${duringGreen}; an hour after ${upTo(afterRiseGreen)}; next morning ${upTo(morningRiseGreen)}`,
    },
    {
      name: '▲ Amber',
      words: `during at most ${duringAmber}; an hour after ${upTo(afterRiseAmber)}; next morning ${upTo(morningRiseAmber)}. ${profile.ambersToBack} in a row step back`,
    },
    {
      name: '■ Red',
      words: profile.redIsStop
        ? 'above amber: stop'
        : 'above amber: one step back, two rest days; a second one in 14 days holds the plan',
    },
    { name: '✕ Stop', words: `${profile.stopPain} or more at any time: hold until you release it` },
  ];
}

/** The rule behind the proposals of a phase: pain limits of the plan's profile, pace, rest, what goes beside. */
export function ruleLines(protocol: Protocol, phaseId: string, profileId: string): readonly RuleLine[] {
  const phase = protocol.phases.find(({ id }) => id === phaseId);
  const lines = painLines(profileId);
  if (phase === undefined) return lines;
  return [
    { name: 'Aim', words: phase.goal },
    ...lines,
    { name: 'Rest', words: phase.restRule },
    { name: 'Pace', words: `at most ${phase.maxWeeklyProgress}` },
    { name: 'Beside', words: phase.crossTrainingLimit },
    {
      name: 'Gate',
      words: 'opens when every required criterion is met, none measured is on the wrong side, and you confirm it',
    },
  ].filter(({ words }) => words !== '');
}
