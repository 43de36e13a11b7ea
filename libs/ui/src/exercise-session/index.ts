export * from './dosage-words';
export * from './exercise-screen';
export * from './player-clock';
export * from './player-face';
export * from './set-plan';
