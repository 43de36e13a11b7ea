/** Who signs in: the demo clinic's accounts, as the seed makes them. */
export const PASSWORD = 'stride-lantern-meadow';

export const LEAD = 'lead@midstance.example';
export const THERAPIST = 'therapist@midstance.example';
export const RUNNER = 'runner@midstance.example';
/** Works in the second clinic, which must never see the first. */
export const OTHER_CLINIC = 'other@midstance.example';
