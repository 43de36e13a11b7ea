import type { BodyView } from './body-outlines.data';

/**
 * Where each pain site lies. `x` and `y` are in the drawing's box (100 × 235). In the front and back views `x` is the
 * distance from the midline of the body, drawn on both sides; in the side views it is the place itself, seen from the
 * left (facing left of the page is the left view).
 */
export interface SitePlace {
  readonly siteId: string;
  readonly view: BodyView | 'side';
  readonly x: number;
  readonly y: number;
}

// prettier-ignore
export const SITE_PLACES: readonly SitePlace[] = [
  { siteId: 'groin',                    view: 'front', x: 6,    y: 104 },
  { siteId: 'lateral-hip',              view: 'front', x: 18,   y: 104 },
  { siteId: 'anterior-thigh',           view: 'front', x: 11,   y: 126 },
  { siteId: 'anterior-knee',            view: 'front', x: 10,   y: 152 },
  { siteId: 'patellar-tendon',          view: 'front', x: 10,   y: 161 },
  { siteId: 'medial-knee',              view: 'front', x: 5.5,  y: 155 },
  { siteId: 'lateral-knee',             view: 'front', x: 14.5, y: 155 },
  { siteId: 'anterior-shin',            view: 'front', x: 10.5, y: 182 },
  { siteId: 'posteromedial-shin',       view: 'front', x: 6.5,  y: 192 },
  { siteId: 'lateral-leg',              view: 'front', x: 14.5, y: 180 },
  { siteId: 'medial-ankle',             view: 'front', x: 6.5,  y: 214 },
  { siteId: 'lateral-ankle',            view: 'front', x: 11,   y: 214 },
  { siteId: 'dorsal-midfoot',           view: 'front', x: 9,    y: 221 },
  { siteId: 'lateral-midfoot',          view: 'front', x: 13,   y: 224 },
  { siteId: 'first-mtp',                view: 'front', x: 6.5,  y: 227 },
  { siteId: 'toes',                     view: 'front', x: 11,   y: 229.5 },
  { siteId: 'lumbar',                   view: 'back',  x: 5,    y: 78 },
  { siteId: 'sacrum',                   view: 'back',  x: 3,    y: 92 },
  { siteId: 'buttock',                  view: 'back',  x: 11,   y: 101 },
  { siteId: 'posterior-thigh-proximal', view: 'back',  x: 10,   y: 116 },
  { siteId: 'posterior-thigh-mid',      view: 'back',  x: 11,   y: 133 },
  { siteId: 'posterior-knee',           view: 'back',  x: 10,   y: 155 },
  { siteId: 'calf',                     view: 'back',  x: 10.5, y: 175 },
  { siteId: 'achilles-midportion',      view: 'back',  x: 9,    y: 205 },
  { siteId: 'achilles-insertion',       view: 'back',  x: 9,    y: 217 },
  { siteId: 'plantar-heel',             view: 'back',  x: 9.5,  y: 229 },
  { siteId: 'lateral-hip',              view: 'side',  x: 36,   y: 100 },
  { siteId: 'anterior-thigh',           view: 'side',  x: 43,   y: 124 },
  { siteId: 'posterior-thigh-mid',      view: 'side',  x: 29,   y: 134 },
  { siteId: 'buttock',                  view: 'side',  x: 26,   y: 103 },
  { siteId: 'lateral-knee',             view: 'side',  x: 37,   y: 155 },
  { siteId: 'anterior-knee',            view: 'side',  x: 44,   y: 155 },
  { siteId: 'lateral-leg',              view: 'side',  x: 36,   y: 184 },
  { siteId: 'anterior-shin',            view: 'side',  x: 41,   y: 182 },
  { siteId: 'calf',                     view: 'side',  x: 30,   y: 178 },
  { siteId: 'achilles-midportion',      view: 'side',  x: 32,   y: 206 },
  { siteId: 'achilles-insertion',       view: 'side',  x: 31,   y: 218 },
  { siteId: 'lateral-ankle',            view: 'side',  x: 36,   y: 215 },
  { siteId: 'plantar-heel',             view: 'side',  x: 33,   y: 230 },
  { siteId: 'plantar-arch',             view: 'side',  x: 41,   y: 230 },
  { siteId: 'dorsal-midfoot',           view: 'side',  x: 45,   y: 221 },
  { siteId: 'lateral-midfoot',          view: 'side',  x: 43,   y: 226 },
  { siteId: 'forefoot',                 view: 'side',  x: 50,   y: 229 },
];
