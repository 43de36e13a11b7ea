import type { PainProfile, ProfileId, ProtocolCode } from '../return-to-run';
import type { SourceId } from '../measures';

/** What each protocol was drawn from. No trial shows one ladder to be better than another. */
export const protocolSources: Readonly<Record<ProtocolCode, readonly SourceId[]>> = {
  RTR_KNEE_DEFAULT: ['RS1', 'RS3', 'RS11', 'RS12', 'RS25', 'PD'],
  RTR_ITB: ['RS11', 'PD'],
  RTR_ACHILLES: ['RK2', 'RK3', 'RS14', 'RS15', 'PD'],
  RTR_CALF_STRAIN: ['RS27', 'PD'],
  RTR_BSI_LOW_RISK: ['RS19', 'RS20', 'RS28', 'RS29', 'RK5', 'PD'],
  RTR_POST_SURGICAL_KNEE: ['RS1', 'RS2', 'RS16', 'RS17', 'RS18', 'RS30', 'PD'],
};

/** Sources of the overlay after birth: expert opinion and Delphi studies. */
export const overlaySources: readonly SourceId[] = ['RS21', 'RS22', 'RS23', 'RS24'];

/** Gate lines that stand in a publication as they are; all others are our own choice. */
export const publishedGates: readonly {
  readonly protocol: ProtocolCode;
  readonly metric: string;
  readonly value: number;
}[] = [
  { protocol: 'RTR_POST_SURGICAL_KNEE', metric: 'rom.knee_extension_deficit_deg', value: 0 },
  { protocol: 'RTR_POST_SURGICAL_KNEE', metric: 'rom.knee_flexion_lsi', value: 95 },
  { protocol: 'RTR_POST_SURGICAL_KNEE', metric: 'effusion_grade', value: 1 },
  { protocol: 'RTR_POST_SURGICAL_KNEE', metric: 'lsi.hamstring_iso', value: 70 },
  { protocol: 'RTR_POST_SURGICAL_KNEE', metric: 'days_since_surgery', value: 84 },
];

/** Scoping review of 201 studies after reconstruction of a knee ligament. */
export const publishedGateSources: readonly SourceId[] = ['RS16', 'RS30'];

/** Where the lines of the pain profiles come from. */
export const profileSources: Readonly<Record<ProfileId, readonly SourceId[]>> = {
  knee: ['RS11', 'RS12', 'RS26'],
  itb: ['PD'],
  tendon: ['RK1', 'RK2', 'RS13', 'RS14'],
  muscle: ['PD'],
  bone: ['RS20'],
  postop: ['RS2', 'RS16'],
};

/** Lines of a profile that stand in its source; all others are our own choice. */
export const publishedProfileLines: Readonly<Record<ProfileId, readonly (keyof PainProfile)[]>> = {
  knee: ['duringGreen', 'afterRiseGreen', 'morningRiseGreen'],
  itb: [],
  tendon: ['duringAmber'],
  muscle: [],
  bone: ['duringGreen'],
  postop: ['duringGreen'],
};

/** Names of the profile lines. */
export const profileLineNames: Readonly<Record<keyof PainProfile, string>> = {
  duringGreen: 'pain during the run, green up to',
  duringAmber: 'pain during the run, amber up to',
  afterRiseGreen: 'rise after 60 min, green up to',
  afterRiseAmber: 'rise after 60 min, amber up to',
  morningRiseGreen: 'rise next morning, green up to',
  morningRiseAmber: 'rise next morning, amber up to',
  stopPain: 'any pain score, stop from',
  ambersToBack: 'ambers in a row that step back',
  redIsStop: 'any red is a stop',
  night: 'pain that wakes the runner',
  recovery24To48: 'back to usual only after 24–48 h',
  swellingClear: 'clear swelling',
};
