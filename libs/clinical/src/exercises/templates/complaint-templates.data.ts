/** Templates made for each complaint, the usual first one in front (clinical reference, rehab §5: "condition", "suits"). */
export const COMPLAINT_TEMPLATES = {
  patellofemoral: ['T_PFP_EARLY', 'T_PFP_LATE', 'T_ACUTE_KNEE', 'T_GAIT_CADENCE'],
  itb: ['T_ITB', 'T_ACUTE_KNEE', 'T_GAIT_CADENCE'],
  'patellar-tendon': ['T_PATELLAR_4STAGE'],
  'meniscus-oa': ['T_ACUTE_KNEE', 'T_POST_ACLR_RUN_PREP'],
  'achilles-calf': ['T_ACH_SILBERNAGEL', 'T_ACH_ALFREDSON', 'T_ACH_HSR', 'T_CALF_STRAIN'],
  shin: ['T_MTSS'],
  'plantar-heel': ['T_PLANTAR_RATHLEFF'],
  'hamstring-proximal': ['T_HAMSTRING'],
  'hip-groin': ['T_RUNNER_STRENGTH_2X'],
  'bone-stress': ['T_BSI_GRADED'],
  'screen-healthy': ['T_RUNNER_STRENGTH_2X', 'T_GAIT_CADENCE'],
} as const;
