export { MuscleMap } from './muscle-map';
export { type DrawnMuscle, lookOf, MUSCLE_LOOKS, type MuscleLook, MuscleRegions } from './muscle-regions';
