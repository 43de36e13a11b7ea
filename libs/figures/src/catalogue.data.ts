/** Which exercises are drawn on which page (`exercises/<page>.data.ts`). Pages are loaded one by one. */
export const CATALOGUE = {
  'self-care': ['sc_relative_rest', 'sc_ice', 'sc_compression', 'sc_elevation', 'sc_rice', 'sc_foam_roll_quads', 'sc_foam_roll_calf', 'sc_foam_roll_lateral_thigh', 'sc_plantar_ball_roll', 'sc_first_steps'],
  'knee-chain': ['st_quad_set', 'st_slr', 'st_saq', 'st_laq', 'st_knee_ext_machine', 'st_knee_ext_iso', 'st_leg_press', 'st_leg_press_sl', 'st_tke_band', 'st_spanish_squat_iso'],
  squat: ['st_wall_sit', 'st_sit_to_stand', 'st_box_squat', 'st_bw_squat', 'st_goblet_squat', 'st_back_squat', 'st_decline_squat_dl', 'st_decline_squat_sl', 'st_split_squat', 'st_bulgarian_split_squat', 'st_reverse_lunge', 'st_forward_lunge', 'st_walking_lunge', 'st_lateral_lunge', 'st_sl_squat_box'],
  step: ['st_step_up_low', 'st_step_up', 'st_step_up_weighted', 'st_lateral_step_down', 'st_forward_step_down', 'st_hip_hike'],
  'hip-lying': ['st_clamshell', 'st_clamshell_band', 'st_side_lying_hip_abd', 'st_fire_hydrant', 'st_prone_hip_ext', 'st_hip_flexor_band_march', 'st_adductor_squeeze', 'st_side_lying_adduction', 'st_copenhagen_short', 'st_copenhagen'],
  'hip-standing': ['st_standing_hip_abd_band', 'st_band_side_step', 'st_monster_walk', 'st_band_hip_ext_standing', 'st_rdl', 'st_sl_rdl', 'st_pallof'],
  bridge: ['st_glute_bridge', 'st_glute_bridge_march', 'st_sl_bridge', 'st_hip_thrust', 'st_hamstring_iso_bridge', 'st_hamstring_walkout', 'st_slider_curl', 'st_nordic'],
  calf: ['st_heel_raise_seated', 'st_heel_raise_dl', 'st_heel_raise_sl', 'st_heel_raise_sl_weighted', 'st_heel_raise_bent_knee_sl', 'st_heel_raise_seated_weighted', 'st_heel_drop_ecc_straight', 'st_heel_drop_ecc_bent', 'st_heel_raise_legpress', 'st_heel_raise_towel_dl', 'st_heel_raise_towel', 'st_calf_iso_hold', 'st_tib_raise', 'st_heel_raise_ball_squeeze'],
  foot: ['st_band_dorsiflexion', 'st_band_inversion', 'st_short_foot', 'st_toe_yoga', 'st_towel_scrunch'],
  trunk: ['st_dead_bug', 'st_bird_dog', 'st_plank_knee', 'st_plank', 'st_plank_leg_lift', 'st_side_plank_knee', 'st_side_plank', 'st_side_plank_abd'],
  balance: ['ba_tandem', 'ba_sl_stand', 'ba_sl_stand_cushion', 'ba_sl_stand_eyes_closed', 'ba_sl_reach', 'ba_sl_ball_toss', 'ba_runner_pose'],
  mobility: ['mo_heel_slide', 'mo_knee_extension_prop', 'mo_quad_stretch_prone', 'mo_quad_stretch_stand', 'mo_hip_flexor_kneel', 'mo_hamstring_supine', 'mo_hamstring_active', 'mo_calf_gastroc_wall', 'mo_calf_soleus_wall', 'mo_ankle_knee_to_wall', 'mo_plantar_fascia_stretch', 'mo_big_toe', 'mo_glute_figure4', 'mo_tfl_cross_leg', 'mo_leg_swings_front', 'mo_leg_swings_side', 'mo_lunge_rotation', 'mo_adductor_rock'],
  plyometric: ['pl_pogo_dl_small', 'pl_pogo_dl', 'pl_pogo_alt', 'pl_sl_hop_place', 'pl_skipping_rope', 'pl_squat_jump', 'pl_box_jump_low', 'pl_drop_landing', 'pl_forward_hop_stick', 'pl_lateral_hop', 'pl_split_jump', 'pl_bounding'],
  gait: ['ga_march', 'ga_a_skip', 'ga_high_knees', 'ga_wall_drive', 'ga_quick_feet', 'ga_cadence_5', 'ga_cadence_10', 'ga_soft_landing', 'ga_step_width', 'ga_forward_lean', 'ga_strides'],
  'cross-training': ['ct_brisk_walk', 'ct_uphill_treadmill_walk', 'ct_bike', 'ct_elliptical', 'ct_swim', 'ct_deep_water_run', 'ct_rowing'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type PageName = keyof typeof CATALOGUE;
