import { FURNITURE } from './furniture';
import { GEAR } from './gear';
import { MACHINES } from './machines';
import { POINTERS } from './pointers';
import type { Prop, PropKind, PropPainter, PropScene } from './prop';
import { SIGNS } from './signs';

const PAINTERS: Readonly<Record<PropKind, PropPainter>> = { ...FURNITURE, ...GEAR, ...MACHINES, ...SIGNS, ...POINTERS };

/** Adds the props of an exercise to the canvas. */
export function drawProps(scene: PropScene, props: readonly Prop[]): void {
  for (const prop of props) PAINTERS[prop.kind](scene, prop);
}
