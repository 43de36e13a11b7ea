// What is sent: a long assessment, and an exercise session of a runner's own program.

/** Measures with their number of trials a side and a believable value. */
const MEASURES = [
  ...[
    'str-knee-extension',
    'str-knee-flexion',
    'str-hip-abduction',
    'str-hip-adduction',
    'str-hip-external-rotation',
    'str-hip-internal-rotation',
    'str-hip-extension',
    'str-hip-flexion',
    'str-ankle-plantarflexion',
    'str-ankle-dorsiflexion',
    'str-ankle-inversion',
    'str-ankle-eversion',
  ].map((id) => ({ id, trials: 6, value: 220, unit: 'N' })),
  ...['fn-hop-single', 'fn-hop-triple', 'fn-hop-crossover'].map((id) => ({ id, trials: 3, value: 130 })),
  ...[
    'flex-ake',
    'flex-ely',
    'flex-ober',
    'flex-slr',
    'rom-hip-ir',
    'rom-hip-er',
    'rom-mtp1-extension',
    'rom-knee-flexion',
  ].map((id) => ({ id, trials: 3, value: 30 })),
  { id: 'wblt-distance', trials: 3, value: 10 },
  { id: 'navicular-drop', trials: 3, value: 6 },
  ...['fn-calf-raise-reps', 'fn-one-leg-rise', 'end-sl-bridge'].map((id) => ({ id, trials: 1, value: 30 })),
  { id: 'limb-length', trials: 1, value: 88 },
  { id: 'foot-length', trials: 1, value: 26 },
];

const yesterday = () => new Date(Date.now() - 86_400_000).toISOString();

/** A long assessment: thirty measures on both sides with all their trials. */
export function assessment(start, turn) {
  const values = MEASURES.flatMap(({ id, trials, value, unit = null }) =>
    ['left', 'right'].flatMap((side) =>
      Array.from({ length: trials }, (_, index) => ({
        measureId: id,
        side,
        trial: index + 1,
        value: value + ((turn + index + 1) % 3),
        option: null,
        unit,
        notDone: null,
        pain: null,
        confirmedOutOfRange: true,
        leverArmM: null,
        method: null,
      })),
    ),
  );
  return {
    patientId: start.patientId,
    episodeId: start.episodeId,
    batteryId: 'patellofemoral',
    batteryVersion: 1,
    assessedOn: yesterday().slice(0, 10),
    involvedSide: 'right',
    bodyMassKg: 62,
    values,
    painSites: [],
    intake: [],
    findingDecisions: [],
    redFlagAcknowledgements: [],
    note: '',
  };
}

/** A strength session of five exercises, three sets each, done on both sides. */
export function session(program) {
  const items = program.content.phases[0].items.slice(0, 5);
  const at = yesterday();
  const sets = items.flatMap((item) =>
    [1, 2, 3].map((setNumber) => ({
      itemId: item.id,
      exerciseId: item.exerciseId,
      side: 'both',
      setNumber,
      status: 'as-prescribed',
      reps: item.dosage.reps,
      holdS: item.dosage.holdS,
      loadKg: null,
      rpe: 6,
      skipReason: null,
    })),
  );
  return {
    programId: program.programId,
    programVersion: program.version,
    localDate: at.slice(0, 10),
    timeZone: 'Europe/Berlin',
    startedAt: at,
    endedAt: at,
    completed: 'full',
    sets,
    painDuring: 0,
    effort: 6,
    comment: null,
  };
}
