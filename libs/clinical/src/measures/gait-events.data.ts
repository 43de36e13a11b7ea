import type { GaitEvent } from './landmark-angle';

/** Events of the frame picker. */
export const gaitEvents: readonly GaitEvent[] = [
  {
    id: 'initial-contact',
    name: 'Initial contact',
    short: 'IC',
    look: 'First frame in which any part of the shoe touches the ground, before the shoe deforms.',
  },
  {
    id: 'loading-response',
    name: 'Loading response',
    short: 'LR',
    look: 'First frame with visible deformation of the shoe.',
  },
  {
    id: 'midstance',
    name: 'Midstance',
    short: 'MS',
    look: 'Deepest knee bend of the stance leg, hip lowest; usually the swing knee passes the stance knee.',
  },
  {
    id: 'toe-off',
    name: 'Toe-off',
    short: 'TO',
    look: 'Last frame with the shoe touching.',
  },
  {
    id: 'next-initial-contact',
    name: 'Next initial contact',
    short: 'IC 2',
    look: 'First contact of the other foot; the time between is the step time.',
  },
];
