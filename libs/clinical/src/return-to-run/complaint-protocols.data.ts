import type { ProfileId, ProtocolCode } from './model';

/** Which ladder goes with a complaint, and why. `region` narrows it; null is any. */
export interface ComplaintProtocol {
  readonly complaint: string;
  readonly region: string | null;
  readonly protocol: ProtocolCode;
  /** Pain profile that replaces the protocol's own; null keeps it. */
  readonly profile: ProfileId | null;
  readonly reason: string;
}

/**
 * Complaint batteries and the protocols made for them (clinical reference, rehab §1.4: "suits"). Where no protocol was
 * written for a complaint the knee ladder with the pain profile of the tissue is a product default, and says so.
 */
// prettier-ignore
export const COMPLAINT_PROTOCOLS: readonly ComplaintProtocol[] = [
  { complaint: 'patellofemoral', region: null, protocol: 'RTR_KNEE_DEFAULT', profile: null, reason: 'Made for pain around the kneecap in runners.' },
  { complaint: 'itb', region: null, protocol: 'RTR_ITB', profile: null, reason: 'Made for outer-knee pain along the iliotibial band.' },
  { complaint: 'patellar-tendon', region: null, protocol: 'RTR_KNEE_DEFAULT', profile: 'tendon', reason: 'Knee ladder with the tendon pain rules.' },
  { complaint: 'meniscus-oa', region: null, protocol: 'RTR_KNEE_DEFAULT', profile: null, reason: 'Knee ladder. After surgery take the ladder for the operated knee.' },
  { complaint: 'achilles-calf', region: 'calf', protocol: 'RTR_CALF_STRAIN', profile: null, reason: 'Made for the calf muscle.' },
  { complaint: 'achilles-calf', region: null, protocol: 'RTR_ACHILLES', profile: null, reason: 'Made for the Achilles tendon. For the calf muscle take the calf ladder.' },
  { complaint: 'plantar-heel', region: null, protocol: 'RTR_ACHILLES', profile: null, reason: 'No ladder was written for the heel; this one has the tendon pain rules.' },
  { complaint: 'hamstring-proximal', region: null, protocol: 'RTR_KNEE_DEFAULT', profile: 'tendon', reason: 'No ladder was written for the upper hamstring; knee ladder with the tendon pain rules.' },
  { complaint: 'hip-groin', region: null, protocol: 'RTR_KNEE_DEFAULT', profile: null, reason: 'No ladder was written for hip or groin; this is the general one.' },
  { complaint: 'shin', region: null, protocol: 'RTR_KNEE_DEFAULT', profile: 'muscle', reason: 'No ladder was written for the shin; general ladder with the stricter muscle pain rules. Rule out bone first.' },
  { complaint: 'bone-stress', region: null, protocol: 'RTR_BSI_LOW_RISK', profile: null, reason: 'Made for low-risk bone sites. Needs a confirmed site.' },
];
