import type { FigurePage } from '../figure';

export const FIGURES: FigurePage = {
  st_clamshell: {
    view: [0, 16],
    base: ['sideLying', { hipL: [36, 0, 0], kneeL: 90, hipR: [36, -8, 0], kneeR: 90 }],
    props: [{ kind: 'mat' }],
    steps: [
      { s: 2, hold: 0.4, pose: { ankleAtR: [-58, 21, -9.5] } },
      { s: 2, hold: 2, pose: { ankleAtR: [-58, 21, -9.5], splayR: 62 } },
    ],
    glow: ['gluteus_medius'],
    arrows: ['kneeR'],
  },
  st_fire_hydrant: {
    view: [40, 16],
    base: ['fourPoint', { at: [0, 6.3, -8.2] }],
    anchor: 'kneeL',
    props: [{ kind: 'mat' }, { kind: 'miniBand' }],
    steps: [
      { s: 2, hold: 0.4 },
      { s: 2, hold: 2, pose: { hipR: [66, 62, 0] } },
    ],
    glow: ['gluteus_medius'],
    arrows: ['kneeR'],
  },
  st_copenhagen: {
    view: 'side',
    base: ['sideLying', { shoulderL: [8, 82, 0], elbowL: 90, shoulderR: [0, 6, 0], elbowR: 6, neck: [0, 8, 0] }],
    anchor: 'elbowL',
    props: [{ kind: 'mat' }, { kind: 'bench', at: [-88, 0, 0], size: [40, 46, 60] }],
    steps: [
      { s: 2, hold: 0.4, pose: { at: [45, 4.1, 0], roll: -74, hipR: [0, 15, 0], hipL: [0, 6, 0] } },
      { s: 2, hold: 4, pose: { at: [45, 4.1, 0], roll: -84, hipR: [0, 4, 0], hipL: [0, -8, 0] } },
    ],
    glow: ['adductors'],
  },
  st_side_lying_hip_abd: {
    view: 'side',
    base: ['sideLying', { hipL: [30, 0, 0], kneeL: 60 }],
    props: [{ kind: 'mat' }],
    steps: [
      { s: 3, hold: 0.4 },
      { s: 2, hold: 2, pose: { hipR: [0, 34, -6] } },
    ],
    glow: ['gluteus_medius'],
  },
};
