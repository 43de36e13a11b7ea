/**
 * Small 3-D vector and rotation helpers. World axes: x forward (the figure faces +x), y up (floor is 0),
 * z to the figure's right (towards the viewer in the side view). Lengths are figure units (about 1 cm).
 */
export type Vec = readonly [number, number, number];
/** Rotation matrix, row by row. */
export type Mat = readonly [number, number, number, number, number, number, number, number, number];

const RAD = Math.PI / 180;

export const IDENTITY: Mat = [1, 0, 0, 0, 1, 0, 0, 0, 1];

export const add = (a: Vec, b: Vec): Vec => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const sub = (a: Vec, b: Vec): Vec => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const scale = (a: Vec, k: number): Vec => [a[0] * k, a[1] * k, a[2] * k];
export const dot = (a: Vec, b: Vec): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const cross = (a: Vec, b: Vec): Vec => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
export const length = (a: Vec): number => Math.hypot(a[0], a[1], a[2]);
export const distance = (a: Vec, b: Vec): number => length(sub(a, b));
/** Point at fraction k of the way from a to b. */
export const mix = (a: Vec, b: Vec, k: number): Vec => [
  a[0] + (b[0] - a[0]) * k,
  a[1] + (b[1] - a[1]) * k,
  a[2] + (b[2] - a[2]) * k,
];

/** Unit vector along a; the fallback when a has no direction. */
export function unit(a: Vec, fallback: Vec = [1, 0, 0]): Vec {
  const size = length(a);
  return size < 1e-9 ? fallback : scale(a, 1 / size);
}

/** Product of two rotations: b acts first. */
export function times(a: Mat, b: Mat): Mat {
  return [
    a[0] * b[0] + a[1] * b[3] + a[2] * b[6],
    a[0] * b[1] + a[1] * b[4] + a[2] * b[7],
    a[0] * b[2] + a[1] * b[5] + a[2] * b[8],
    a[3] * b[0] + a[4] * b[3] + a[5] * b[6],
    a[3] * b[1] + a[4] * b[4] + a[5] * b[7],
    a[3] * b[2] + a[4] * b[5] + a[5] * b[8],
    a[6] * b[0] + a[7] * b[3] + a[8] * b[6],
    a[6] * b[1] + a[7] * b[4] + a[8] * b[7],
    a[6] * b[2] + a[7] * b[5] + a[8] * b[8],
  ];
}

export const transpose = (m: Mat): Mat => [m[0], m[3], m[6], m[1], m[4], m[7], m[2], m[5], m[8]];

export const turnVec = (m: Mat, v: Vec): Vec => [
  m[0] * v[0] + m[1] * v[1] + m[2] * v[2],
  m[3] * v[0] + m[4] * v[1] + m[5] * v[2],
  m[6] * v[0] + m[7] * v[1] + m[8] * v[2],
];

export const column = (m: Mat, i: 0 | 1 | 2): Vec =>
  i === 0 ? [m[0], m[3], m[6]] : i === 1 ? [m[1], m[4], m[7]] : [m[2], m[5], m[8]];

/** Rotation whose columns are the given axes. */
export const fromAxes = (x: Vec, y: Vec, z: Vec): Mat => [x[0], y[0], z[0], x[1], y[1], z[1], x[2], y[2], z[2]];

export function rotX(deg: number): Mat {
  const c = Math.cos(deg * RAD);
  const s = Math.sin(deg * RAD);
  return [1, 0, 0, 0, c, -s, 0, s, c];
}
export function rotY(deg: number): Mat {
  const c = Math.cos(deg * RAD);
  const s = Math.sin(deg * RAD);
  return [c, 0, s, 0, 1, 0, -s, 0, c];
}
export function rotZ(deg: number): Mat {
  const c = Math.cos(deg * RAD);
  const s = Math.sin(deg * RAD);
  return [c, -s, 0, s, c, 0, 0, 0, 1];
}

/** v rotated by deg about the unit axis (right-hand rule). */
export function rotateAbout(v: Vec, axis: Vec, deg: number): Vec {
  const c = Math.cos(deg * RAD);
  const s = Math.sin(deg * RAD);
  return add(add(scale(v, c), scale(cross(axis, v), s)), scale(axis, dot(axis, v) * (1 - c)));
}

/** Angles in degrees [z, x, y] such that m = rotZ(z)·rotX(x)·rotY(y). */
export function anglesZXY(m: Mat): Vec {
  const x = Math.asin(Math.max(-1, Math.min(1, m[7])));
  return [Math.atan2(-m[1], m[4]) / RAD, x / RAD, Math.atan2(-m[6], m[8]) / RAD];
}

/** Shortest distance between the segments ab and cd. */
export function segmentGap(a: Vec, b: Vec, c: Vec, d: Vec): number {
  const u = sub(b, a);
  const v = sub(d, c);
  const w = sub(a, c);
  const uu = dot(u, u) || 1e-9;
  const vv = dot(v, v) || 1e-9;
  const uv = dot(u, v);
  const den = uu * vv - uv * uv;
  const clamp = (k: number): number => Math.max(0, Math.min(1, k));
  let s = den < 1e-9 ? 0 : clamp((uv * dot(v, w) - vv * dot(u, w)) / den);
  const t = clamp((uv * s + dot(v, w)) / vv);
  s = clamp((uv * t - dot(u, w)) / uu);
  return distance(add(a, scale(u, s)), add(c, scale(v, t)));
}
