import type { Overlay, OverlayCode, Protocol, ProtocolCode } from './model';
import { fail, ok, type Result } from './result';

interface Listed {
  readonly code: ProtocolCode;
  readonly version: number;
  readonly title: string;
  /** Brings the data in; each protocol is its own file so that a phone loads only the runner's. */
  readonly load: () => Promise<{ readonly PROTOCOL: Protocol }>;
}

/** Every protocol and version that a plan may refer to; a changed protocol is a new line, never an edit. */
const LISTED: readonly Listed[] = [
  {
    code: 'RTR_KNEE_DEFAULT',
    version: 1,
    title: 'Default return to run, knee pain in runners',
    load: () => import('./knee-default.data'),
  },
  { code: 'RTR_ITB', version: 1, title: 'Iliotibial band pain', load: () => import('./itb.data') },
  { code: 'RTR_ACHILLES', version: 1, title: 'Achilles tendinopathy', load: () => import('./achilles.data') },
  { code: 'RTR_CALF_STRAIN', version: 1, title: 'Calf muscle strain', load: () => import('./calf-strain.data') },
  {
    code: 'RTR_BSI_LOW_RISK',
    version: 1,
    title: 'Low-risk bone stress injury (posteromedial tibia, fibula, metatarsal 2-4 shaft)',
    load: () => import('./bone-stress.data'),
  },
  {
    code: 'RTR_POST_SURGICAL_KNEE',
    version: 1,
    title: 'After knee surgery (ACL reconstruction, partial meniscectomy)',
    load: () => import('./post-surgical-knee.data'),
  },
];

const OVERLAYS: Readonly<Record<OverlayCode, () => Promise<{ readonly OVERLAY: Overlay }>>> = {
  OVERLAY_POSTPARTUM: () => import('./postpartum-overlay.data'),
};

/** Code, version and title of every protocol, without loading their content. */
export const PROTOCOL_LIST: readonly Omit<Listed, 'load'>[] = LISTED.map(({ code, version, title }) => ({
  code,
  version,
  title,
}));

/**
 * Brings in one protocol. Errors: `unknown_protocol`, `unknown_version`.
 *
 * @example await loadProtocol('RTR_ITB', 9) // => {"ok":false,"errors":[{"code":"unknown_version","field":"version","message":"RTR_ITB has no version 9"}]}
 */
export async function loadProtocol(code: string, version: number): Promise<Result<Protocol>> {
  const sameCode = LISTED.filter((listed) => listed.code === code);
  if (sameCode.length === 0) {
    return fail([{ code: 'unknown_protocol', field: 'code', message: `There is no protocol ${code}` }]);
  }
  const listed = sameCode.find((candidate) => candidate.version === version);
  if (listed === undefined) {
    return fail([{ code: 'unknown_version', field: 'version', message: `${code} has no version ${version}` }]);
  }
  return ok((await listed.load()).PROTOCOL);
}

/** Brings in an overlay. Error: `unknown_protocol`. */
export async function loadOverlay(code: string): Promise<Result<Overlay>> {
  if (!Object.hasOwn(OVERLAYS, code)) {
    return fail([{ code: 'unknown_protocol', field: 'code', message: `There is no overlay ${code}` }]);
  }
  return ok((await OVERLAYS[code as OverlayCode]()).OVERLAY);
}

/** The protocol with the overlay's conditions added to the entry of the walk-run phase (P2). */
export function applyOverlay(protocol: Protocol, overlay: Overlay): Protocol {
  const phases = protocol.phases.map((phase) =>
    phase.id === 'P2' ? { ...phase, entry: [...phase.entry, ...overlay.entry] } : phase,
  );
  return { ...protocol, phases };
}
