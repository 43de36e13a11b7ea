import type { DemoRunner } from './cast';

/** Password of every demo account. Printed at start; the demo clinic is never created on a real one. */
export const DEMO_PASSWORD = 'stride-lantern-meadow';

/** The first demo clinic; its lives depend on it. */
export const DEMO_CLINIC = 'Lindenbruck Running Clinic (demo)';

/** Invented staff of the first demo clinic: lead first. */
export const DEMO_STAFF = [
  { name: 'Lena Ashdown', email: 'lead@midstance.example', role: 'lead' },
  { name: 'Robin Tarrant', email: 'therapist@midstance.example', role: 'therapist' },
  { name: 'Petra Vossler', email: 'petra@midstance.example', role: 'therapist' },
] as const;

/** Staff of the second clinic, which must never see the first. */
export const OTHER_STAFF = [{ name: 'Jonas Feldmark', email: 'other@midstance.example', role: 'lead' }] as const;

// prettier-ignore
/** The runners of the first demo clinic. */
export const DEMO_RUNNERS: readonly DemoRunner[] = [
  {
    givenName: 'Mara', familyName: 'Kestrel', sex: 'female', ageYears: 34, massKg: 62, heightCm: 168,
    complaint: 'patellofemoral', region: 'anterior-knee', side: 'right', protocol: 'RTR_KNEE_DEFAULT', template: 'T_PFP_EARLY',
    startStep: 'P0-3', startedDaysAgo: 94, painAtStart: 4, fadeDays: 22, symmetryAtStart: 0.83,
    keeps: 0.95, answers: 0.97, therapist: 1, goal: 'Half marathon in spring',
    turns: [],
  },
  {
    givenName: 'Tomas', familyName: 'Orrel', sex: 'male', ageYears: 41, massKg: 78, heightCm: 181,
    complaint: 'achilles-calf', region: 'achilles-midportion', side: 'left', protocol: 'RTR_ACHILLES', template: 'T_ACH_SILBERNAGEL',
    startStep: 'P0-2', startedDaysAgo: 38, painAtStart: 5, fadeDays: 45, symmetryAtStart: 0.61,
    keeps: 0.88, answers: 0.9, therapist: 0, goal: '10 km without thinking about it',
    turns: [{ kind: 'red-flag', daysAgo: 3, code: 'RF5' }],
  },
  {
    givenName: 'Ines', familyName: 'Bravura', sex: 'female', ageYears: 28, massKg: 58, heightCm: 165,
    complaint: 'itb', region: 'lateral-knee', side: 'right', protocol: 'RTR_ITB', template: 'T_ITB',
    startStep: 'P0-2', startedDaysAgo: 64, painAtStart: 4, fadeDays: 20, symmetryAtStart: 0.9,
    keeps: 0.96, answers: 0.98, therapist: 0, goal: '10 km trail',
    turns: [{ kind: 'gate-left-open', daysAgo: 22 }],
  },
  {
    givenName: 'Joel', familyName: 'Vantage', sex: 'male', ageYears: 52, massKg: 84, heightCm: 179,
    complaint: 'meniscus-oa', region: 'medial-knee', side: 'left', protocol: 'RTR_POST_SURGICAL_KNEE', template: 'T_POST_ACLR_RUN_PREP',
    startStep: 'P0-1', startedDaysAgo: 55, painAtStart: 3, fadeDays: 40, symmetryAtStart: 0.71,
    keeps: 0.9, answers: 0.85, therapist: 1, goal: null,
    turns: [{ kind: 'silent', daysAgo: 9 }],
  },
  {
    givenName: 'Sol', familyName: 'Amberley', sex: 'female', ageYears: 23, massKg: 55, heightCm: 170,
    complaint: 'bone-stress', region: 'posteromedial-shin', side: 'left', protocol: 'RTR_BSI_LOW_RISK', template: 'T_BSI_GRADED',
    startStep: 'P0-1', startedDaysAgo: 30, painAtStart: 1, fadeDays: 15, symmetryAtStart: 0.88,
    keeps: 0.98, answers: 0.98, therapist: 1, goal: 'Cross-country season',
    turns: [],
  },
  {
    givenName: 'Rena', familyName: 'Pallister', sex: 'female', ageYears: 37, massKg: 66, heightCm: 172,
    complaint: 'achilles-calf', region: 'calf', side: 'right', protocol: 'RTR_CALF_STRAIN', template: 'T_CALF_STRAIN',
    startStep: 'P0-2', startedDaysAgo: 70, painAtStart: 4, fadeDays: 22, symmetryAtStart: 0.84,
    keeps: 0.9, answers: 0.9, therapist: 2, goal: 'Run with the club again',
    turns: [{ kind: 'silent', daysAgo: 7 }],
  },
  {
    givenName: 'Dov', familyName: 'Halloran', sex: 'male', ageYears: 46, massKg: 81, heightCm: 183,
    complaint: 'patellar-tendon', region: 'patellar-tendon', side: 'right', protocol: 'RTR_KNEE_DEFAULT', template: 'T_PATELLAR_4STAGE',
    startStep: 'P1-1', startedDaysAgo: 90, painAtStart: 4, fadeDays: 60, symmetryAtStart: 0.87,
    keeps: 0.85, answers: 0.8, therapist: 1, goal: null,
    turns: [],
  },
  {
    givenName: 'Lio', familyName: 'Carrow', sex: 'male', ageYears: 31, massKg: 70, heightCm: 177,
    complaint: 'hip-groin', region: 'lateral-hip', side: 'left', protocol: 'RTR_KNEE_DEFAULT', template: 'T_RUNNER_STRENGTH_2X',
    startStep: 'P1-3', startedDaysAgo: 120, painAtStart: 3, fadeDays: 25, symmetryAtStart: 0.88,
    keeps: 0.93, answers: 0.9, therapist: 2, goal: 'Marathon in autumn',
    turns: [],
  },
  {
    givenName: 'Noor', familyName: 'Esterly', sex: 'female', ageYears: 29, massKg: 60, heightCm: 166,
    complaint: 'plantar-heel', region: 'plantar-heel', side: 'right', protocol: 'RTR_ACHILLES', template: 'T_PLANTAR_RATHLEFF',
    startStep: 'P0-1', startedDaysAgo: 6, painAtStart: 4, fadeDays: 50, symmetryAtStart: 0.79,
    keeps: 0.95, answers: 0.95, therapist: 2, goal: null,
    turns: [],
  },
  {
    givenName: 'Bas', familyName: 'Winterle', sex: 'male', ageYears: 58, massKg: 88, heightCm: 178,
    complaint: 'meniscus-oa', region: 'medial-knee', side: 'left', protocol: 'RTR_POST_SURGICAL_KNEE', template: 'T_POST_ACLR_RUN_PREP',
    startStep: 'P0-1', startedDaysAgo: 22, painAtStart: 3, fadeDays: 60, symmetryAtStart: 0.8,
    keeps: 0.9, answers: 0.9, therapist: 1, goal: 'Walk the coast path',
    turns: [],
  },
  {
    givenName: 'Ana', familyName: 'Petrell', sex: 'female', ageYears: 44, massKg: 64, heightCm: 163,
    complaint: 'patellofemoral', region: 'anterior-knee', side: 'left', protocol: 'RTR_KNEE_DEFAULT', template: 'T_PFP_EARLY',
    startStep: 'P0-1', startedDaysAgo: 3, painAtStart: 4, fadeDays: 40, symmetryAtStart: 0.85,
    keeps: 0.9, answers: 0.9, therapist: 0, goal: null,
    turns: [],
  },
  {
    givenName: 'Kim', familyName: 'Dorrance', sex: 'female', ageYears: 36, massKg: 61, heightCm: 169,
    complaint: 'achilles-calf', region: 'achilles-midportion', side: 'right', protocol: 'RTR_ACHILLES', template: 'T_ACH_HSR',
    startStep: 'P0-2', startedDaysAgo: 44, painAtStart: 4, fadeDays: 50, symmetryAtStart: 0.76,
    keeps: 0.92, answers: 0.9, therapist: 0, goal: 'Relay in June',
    turns: [],
  },
  {
    givenName: 'Yves', familyName: 'Marrick', sex: 'male', ageYears: 33, massKg: 73, heightCm: 180,
    complaint: 'itb', region: 'lateral-knee', side: 'right', protocol: 'RTR_ITB', template: 'T_ITB',
    startStep: 'P0-2', startedDaysAgo: 170, painAtStart: 4, fadeDays: 18, symmetryAtStart: 0.85,
    keeps: 0.97, answers: 0.96, therapist: 1, goal: 'Graduation run',
    turns: [],
  },
  {
    givenName: 'Pia', familyName: 'Lanternow', sex: 'female', ageYears: 26, massKg: 57, heightCm: 171,
    complaint: 'patellofemoral', region: 'anterior-knee', side: 'right', protocol: 'RTR_KNEE_DEFAULT', template: 'T_PFP_EARLY',
    startStep: 'P2-2', startedDaysAgo: 46, painAtStart: 4, fadeDays: 30, symmetryAtStart: 0.83,
    keeps: 0.92, answers: 0.95, therapist: 1, goal: 'Half marathon in autumn',
    turns: [{ kind: 'morning-rise', daysAgo: 6, to: 4 }, { kind: 'overdo', daysAgo: 5, factor: 1.4 }],
  },
  {
    givenName: 'Oren', familyName: 'Talloway', sex: 'male', ageYears: 39, massKg: 76, heightCm: 182,
    complaint: 'achilles-calf', region: 'achilles-midportion', side: 'right', protocol: 'RTR_ACHILLES', template: 'T_ACH_SILBERNAGEL',
    startStep: 'P0-2', startedDaysAgo: 150, painAtStart: 5, fadeDays: 40, symmetryAtStart: 0.72,
    keeps: 0.9, answers: 0.88, therapist: 2, goal: 'Mountain 15 km',
    turns: [{ kind: 'flare', daysAgo: 41, during: 7, morning: 5 }],
  },
  {
    givenName: 'Greta', familyName: 'Silverfen', sex: 'female', ageYears: 49, massKg: 67, heightCm: 167,
    complaint: 'patellofemoral', region: 'anterior-knee', side: 'left', protocol: 'RTR_KNEE_DEFAULT', template: 'T_PFP_LATE',
    startStep: 'P1-2', startedDaysAgo: 88, painAtStart: 3, fadeDays: 35, symmetryAtStart: 0.86,
    keeps: 0.82, answers: 0.85, therapist: 0, goal: null,
    turns: [{ kind: 'says-no', daysAgo: 15 }],
  },
  {
    givenName: 'Milo', familyName: 'Quarrier', sex: 'male', ageYears: 22, massKg: 68, heightCm: 178,
    complaint: 'shin', region: 'posteromedial-shin', side: 'right', protocol: 'RTR_KNEE_DEFAULT', template: 'T_MTSS',
    startStep: 'P0-2', startedDaysAgo: 60, painAtStart: 4, fadeDays: 28, symmetryAtStart: 0.92,
    keeps: 0.88, answers: 0.9, therapist: 1, goal: 'Track season',
    turns: [{ kind: 'flare', daysAgo: 3, during: 5, morning: 4 }],
  },
  {
    givenName: 'Thea', familyName: 'Okonkwe', sex: 'female', ageYears: 32, massKg: 63, heightCm: 170,
    complaint: 'hamstring-proximal', region: 'posterior-thigh-proximal', side: 'left', protocol: 'RTR_KNEE_DEFAULT', template: 'T_HAMSTRING',
    startStep: 'P0-3', startedDaysAgo: 75, painAtStart: 3, fadeDays: 30, symmetryAtStart: 0.81,
    keeps: 0.9, answers: 0.88, therapist: 2, goal: 'Sprint triathlon',
    turns: [{ kind: 'overdo', daysAgo: 8, factor: 1.9 }],
  },
  {
    givenName: 'Ravi', familyName: 'Saltmarsh', sex: 'male', ageYears: 45, massKg: 79, heightCm: 175,
    complaint: 'patellofemoral', region: 'anterior-knee', side: 'right', protocol: 'RTR_KNEE_DEFAULT', template: 'T_PFP_EARLY',
    startStep: 'P0-1', startedDaysAgo: 100, painAtStart: 4, fadeDays: 30, symmetryAtStart: 0.8,
    keeps: 0.6, answers: 0.7, therapist: 0, goal: null,
    turns: [],
  },
  {
    givenName: 'Elin', familyName: 'Norrbeck', sex: 'female', ageYears: 30, massKg: 59, heightCm: 168,
    complaint: 'bone-stress', region: 'posteromedial-shin', side: 'right', protocol: 'RTR_BSI_LOW_RISK', template: 'T_BSI_GRADED',
    startStep: 'P0-1', startedDaysAgo: 80, painAtStart: 1, fadeDays: 12, symmetryAtStart: 0.9,
    keeps: 0.97, answers: 0.97, therapist: 1, goal: 'Marathon next year',
    turns: [{ kind: 'flare', daysAgo: 2, during: 2, morning: 1 }],
  },
  {
    givenName: 'Hugo', familyName: 'Brackenay', sex: 'male', ageYears: 55, massKg: 83, heightCm: 180,
    complaint: 'achilles-calf', region: 'achilles-midportion', side: 'left', protocol: 'RTR_ACHILLES', template: 'T_ACH_HSR',
    startStep: 'P0-1', startedDaysAgo: 130, painAtStart: 5, fadeDays: 55, symmetryAtStart: 0.68,
    keeps: 0.85, answers: 0.8, therapist: 2, goal: 'Keep running with the dog',
    turns: [],
  },
  {
    givenName: 'Zara', familyName: 'Ivanshaw', sex: 'female', ageYears: 27, massKg: 56, heightCm: 164,
    complaint: 'itb', region: 'lateral-knee', side: 'left', protocol: 'RTR_ITB', template: 'T_ITB',
    startStep: 'P1-1', startedDaysAgo: 33, painAtStart: 3, fadeDays: 18, symmetryAtStart: 0.89,
    keeps: 0.92, answers: 0.92, therapist: 0, goal: null,
    turns: [{ kind: 'no-answers', daysAgo: 14 }],
  },
  {
    givenName: 'Finn', familyName: 'Aldermoor', sex: 'male', ageYears: 35, massKg: 74, heightCm: 184,
    complaint: 'patellofemoral', region: 'anterior-knee', side: 'left', protocol: 'RTR_KNEE_DEFAULT', template: 'T_PFP_EARLY',
    startStep: 'P0-2', startedDaysAgo: 140, painAtStart: 4, fadeDays: 25, symmetryAtStart: 0.84,
    keeps: 0.95, answers: 0.95, therapist: 1, goal: 'Sub 40 for 10 km',
    turns: [{ kind: 'overdo', daysAgo: 3, factor: 1.2 }],
  },
  {
    givenName: 'Leda', familyName: 'Castellane', sex: 'female', ageYears: 41, massKg: 62, heightCm: 162,
    complaint: 'meniscus-oa', region: 'medial-knee', side: 'right', protocol: 'RTR_POST_SURGICAL_KNEE', template: 'T_POST_ACLR_RUN_PREP',
    startStep: 'P0-1', startedDaysAgo: 160, painAtStart: 4, fadeDays: 50, symmetryAtStart: 0.66,
    keeps: 0.93, answers: 0.9, therapist: 0, goal: 'Ski season',
    turns: [],
  },
  {
    givenName: 'Otis', familyName: 'Ferrowby', sex: 'male', ageYears: 29, massKg: 71, heightCm: 179,
    complaint: 'achilles-calf', region: 'calf', side: 'left', protocol: 'RTR_CALF_STRAIN', template: 'T_CALF_STRAIN',
    startStep: 'P1-1', startedDaysAgo: 28, painAtStart: 3, fadeDays: 16, symmetryAtStart: 0.86,
    keeps: 0.9, answers: 0.9, therapist: 2, goal: null,
    turns: [{ kind: 'flare', daysAgo: 1, during: 4, morning: 3 }],
  },
  {
    givenName: 'Cleo', familyName: 'Harrowgate', sex: 'female', ageYears: 38, massKg: 65, heightCm: 173,
    complaint: 'hip-groin', region: 'lateral-hip', side: 'right', protocol: 'RTR_KNEE_DEFAULT', template: 'T_RUNNER_STRENGTH_2X',
    startStep: 'P0-3', startedDaysAgo: 66, painAtStart: 3, fadeDays: 30, symmetryAtStart: 0.83,
    keeps: 0.88, answers: 0.85, therapist: 1, goal: 'Half marathon in spring',
    turns: [{ kind: 'silent', daysAgo: 13 }],
  },
  {
    givenName: 'Ivo', familyName: 'Penhallow', sex: 'male', ageYears: 48, massKg: 80, heightCm: 177,
    complaint: 'patellar-tendon', region: 'patellar-tendon', side: 'left', protocol: 'RTR_KNEE_DEFAULT', template: 'T_PATELLAR_4STAGE',
    startStep: 'P0-2', startedDaysAgo: 110, painAtStart: 4, fadeDays: 70, symmetryAtStart: 0.82,
    keeps: 0.55, answers: 0.6, therapist: 0, goal: null,
    turns: [],
  },
  {
    givenName: 'Suri', familyName: 'Makepeace', sex: 'female', ageYears: 25, massKg: 54, heightCm: 160,
    complaint: 'shin', region: 'posteromedial-shin', side: 'left', protocol: 'RTR_KNEE_DEFAULT', template: 'T_MTSS',
    startStep: 'P0-1', startedDaysAgo: 50, painAtStart: 4, fadeDays: 26, symmetryAtStart: 0.94,
    keeps: 0.95, answers: 0.95, therapist: 2, goal: 'University team',
    turns: [{ kind: 'gate-left-open', daysAgo: 20 }],
  },
  {
    givenName: 'Abel', familyName: 'Thornquist', sex: 'male', ageYears: 60, massKg: 82, heightCm: 174,
    complaint: 'meniscus-oa', region: 'medial-knee', side: 'right', protocol: 'RTR_POST_SURGICAL_KNEE', template: 'T_POST_ACLR_RUN_PREP',
    startStep: 'P0-1', startedDaysAgo: 12, painAtStart: 2, fadeDays: 60, symmetryAtStart: 0.78,
    keeps: 0.9, answers: 0.9, therapist: 1, goal: null,
    turns: [],
  },
  {
    givenName: 'Wren', familyName: 'Collister', sex: 'female', ageYears: 33, massKg: 58, heightCm: 169,
    complaint: 'patellofemoral', region: 'anterior-knee', side: 'left', protocol: 'RTR_KNEE_DEFAULT', template: 'T_PFP_EARLY',
    startStep: 'P1-4', startedDaysAgo: 176, painAtStart: 4, fadeDays: 24, symmetryAtStart: 0.81,
    keeps: 0.96, answers: 0.96, therapist: 0, goal: 'Back to 40 km a week',
    turns: [],
  },
  {
    givenName: 'Emil', familyName: 'Vasterby', sex: 'male', ageYears: 37, massKg: 77, heightCm: 186,
    complaint: 'hamstring-proximal', region: 'posterior-thigh-proximal', side: 'right', protocol: 'RTR_KNEE_DEFAULT', template: 'T_HAMSTRING',
    startStep: 'P0-2', startedDaysAgo: 95, painAtStart: 4, fadeDays: 35, symmetryAtStart: 0.77,
    keeps: 0.9, answers: 0.9, therapist: 2, goal: null,
    turns: [{ kind: 'flare', daysAgo: 12, during: 6, morning: 5 }, { kind: 'flare', daysAgo: 2, during: 6, morning: 5 }],
  },
  {
    givenName: 'Juno', familyName: 'Ravenscar', sex: 'female', ageYears: 42, massKg: 64, heightCm: 167,
    complaint: 'plantar-heel', region: 'plantar-heel', side: 'left', protocol: 'RTR_ACHILLES', template: 'T_PLANTAR_RATHLEFF',
    startStep: 'P0-2', startedDaysAgo: 84, painAtStart: 4, fadeDays: 45, symmetryAtStart: 0.8,
    keeps: 0.87, answers: 0.86, therapist: 1, goal: 'Charity 10 km',
    turns: [],
  },
  {
    givenName: 'Nils', familyName: 'Oakhaven', sex: 'male', ageYears: 24, massKg: 69, heightCm: 181,
    complaint: 'screen-healthy', region: 'anterior-knee', side: 'right', protocol: null, template: 'T_RUNNER_STRENGTH_2X',
    startStep: 'P1-1', startedDaysAgo: 20, painAtStart: 0, fadeDays: 20, symmetryAtStart: 0.97,
    keeps: 0.9, answers: 0.5, therapist: 2, goal: 'First marathon',
    turns: [],
  },
  {
    givenName: 'Vera', familyName: 'Lindqvale', sex: 'female', ageYears: 53, massKg: 68, heightCm: 166,
    complaint: 'patellofemoral', region: 'anterior-knee', side: 'right', protocol: 'RTR_KNEE_DEFAULT', template: 'T_PFP_EARLY',
    startStep: 'P0-2', startedDaysAgo: 4, painAtStart: 3, fadeDays: 40, symmetryAtStart: 0.85,
    keeps: 0, answers: 0, therapist: 0, goal: null,
    turns: [{ kind: 'silent', daysAgo: 4 }],
  },
];

// prettier-ignore
/** The runners of the second demo clinic. */
export const OTHER_RUNNERS: readonly DemoRunner[] = [
  {
    givenName: 'Kofi', familyName: 'Brightwell', sex: 'male', ageYears: 30, massKg: 72, heightCm: 178,
    complaint: 'patellofemoral', region: 'anterior-knee', side: 'right', protocol: 'RTR_KNEE_DEFAULT', template: 'T_PFP_EARLY',
    startStep: 'P1-1', startedDaysAgo: 60, painAtStart: 3, fadeDays: 25, symmetryAtStart: 0.85,
    keeps: 0.95, answers: 0.95, therapist: 0, goal: null,
    turns: [],
  },
  {
    givenName: 'Alma', familyName: 'Stonebridge', sex: 'female', ageYears: 47, massKg: 63, heightCm: 165,
    complaint: 'achilles-calf', region: 'achilles-midportion', side: 'left', protocol: 'RTR_ACHILLES', template: 'T_ACH_HSR',
    startStep: 'P0-2', startedDaysAgo: 90, painAtStart: 4, fadeDays: 45, symmetryAtStart: 0.74,
    keeps: 0.9, answers: 0.9, therapist: 0, goal: null,
    turns: [{ kind: 'flare', daysAgo: 2, during: 6, morning: 4 }],
  },
  {
    givenName: 'Sven', familyName: 'Marlowick', sex: 'male', ageYears: 26, massKg: 70, heightCm: 183,
    complaint: 'itb', region: 'lateral-knee', side: 'left', protocol: 'RTR_ITB', template: 'T_ITB',
    startStep: 'P1-2', startedDaysAgo: 40, painAtStart: 3, fadeDays: 20, symmetryAtStart: 0.88,
    keeps: 0.95, answers: 0.9, therapist: 0, goal: null,
    turns: [],
  },
  {
    givenName: 'Dara', familyName: 'Wychford', sex: 'female', ageYears: 35, massKg: 60, heightCm: 170,
    complaint: 'hip-groin', region: 'lateral-hip', side: 'left', protocol: 'RTR_KNEE_DEFAULT', template: 'T_RUNNER_STRENGTH_2X',
    startStep: 'P0-3', startedDaysAgo: 70, painAtStart: 3, fadeDays: 30, symmetryAtStart: 0.84,
    keeps: 0.9, answers: 0.9, therapist: 0, goal: 'City run',
    turns: [],
  },
  {
    givenName: 'Theo', familyName: 'Lockhaven', sex: 'male', ageYears: 51, massKg: 85, heightCm: 180,
    complaint: 'meniscus-oa', region: 'medial-knee', side: 'right', protocol: 'RTR_POST_SURGICAL_KNEE', template: 'T_POST_ACLR_RUN_PREP',
    startStep: 'P0-1', startedDaysAgo: 45, painAtStart: 3, fadeDays: 50, symmetryAtStart: 0.73,
    keeps: 0.85, answers: 0.8, therapist: 0, goal: null,
    turns: [{ kind: 'silent', daysAgo: 8 }],
  },
  {
    givenName: 'Mina', familyName: 'Farrowdale', sex: 'female', ageYears: 29, massKg: 57, heightCm: 163,
    complaint: 'shin', region: 'posteromedial-shin', side: 'right', protocol: 'RTR_KNEE_DEFAULT', template: 'T_MTSS',
    startStep: 'P0-2', startedDaysAgo: 55, painAtStart: 4, fadeDays: 30, symmetryAtStart: 0.91,
    keeps: 0.92, answers: 0.94, therapist: 0, goal: null,
    turns: [],
  },
];
