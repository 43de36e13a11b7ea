import { LAYOFF_TABLE, MIN_REASON_LENGTH, PAIN_PROFILES, RTR_EVIDENCE } from './index';
import { THRESHOLD_DAYS } from './cursor';
import { PROTOCOL as bone } from './bone-stress.data';
import { PROTOCOL as knee } from './knee-default.data';
import { MIN_ANSWERED_SHARE } from './readings';

const valueOf = (start: string) => RTR_EVIDENCE.find(({ item }) => item.startsWith(start))?.value;

describe('the evidence list', () => {
  it('names each item once, with a source and a population', () => {
    expect(new Set(RTR_EVIDENCE.map(({ item }) => item)).size).toBe(RTR_EVIDENCE.length);
    expect(
      RTR_EVIDENCE.filter(({ source, population, value }) => source === '' || population === '' || value === ''),
    ).toEqual([]);
  });

  it('states the values that are used', () => {
    const profiles = Object.values(PAIN_PROFILES);
    const { rules } = knee;
    expect(valueOf('Knee: pain in the run, green')).toBe(String(PAIN_PROFILES.knee.duringGreen));
    expect(valueOf('Knee: no rise')).toBe(String(PAIN_PROFILES.knee.morningRiseGreen));
    expect(valueOf('Knee: pain in the run, amber')).toBe(String(PAIN_PROFILES.knee.duringAmber));
    expect(valueOf('Tendon: pain')).toBe(String(PAIN_PROFILES.tendon.duringAmber));
    expect(valueOf('Bone: pain')).toBe(String(PAIN_PROFILES.bone.duringGreen));
    expect(valueOf('Stop values')).toBe(profiles.map(({ stopPain }) => stopPain).join(', '));
    expect(valueOf('Answers of a window')).toBe(String(MIN_ANSWERED_SHARE * 100));
    expect(valueOf('Missing answer')).toBe(String(rules.unansweredCheckinTimeoutH));
    expect(valueOf('Advances')).toBe(
      [rules.maxStepAdvancesPer7dP0P1, rules.maxStepAdvancesPer7d, bone.rules.maxStepAdvancesPer7d].join('; '),
    );
    expect(valueOf('Ambers in a row')).toBe(String(PAIN_PROFILES.knee.ambersToBack));
    expect(valueOf('Reds that hold')).toBe(String(rules.maxReds14dBeforeStop));
    expect(valueOf('Changed threshold')).toBe(String(THRESHOLD_DAYS));
    expect(LAYOFF_TABLE.map(({ upToDays }) => upToDays)).toEqual([6, 10, 14, 21, 28, 56]);
    expect(MIN_REASON_LENGTH).toBe(10);
  });
});
