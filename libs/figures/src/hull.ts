/** A circle on the picture plane: centre x, y and radius. */
export type Circle = readonly [number, number, number];

const TURN = Math.PI * 2;

/** Number with at most one decimal, as short as possible. */
export const num = (v: number): string => String(Math.round(v * 10) / 10 || 0);

interface Arc {
  readonly circle: Circle;
  readonly from: number;
  readonly to: number;
}

/** The circle that reaches furthest in direction phi. */
function furthest(circles: readonly Circle[], phi: number): Circle {
  const c = Math.cos(phi);
  const s = Math.sin(phi);
  let best: Circle = circles[0] ?? [0, 0, 0];
  let reach = -Infinity;
  for (const circle of circles) {
    const r = circle[0] * c + circle[1] * s + circle[2];
    if (r > reach + 1e-9) {
      reach = r;
      best = circle;
    }
  }
  return best;
}

/** Next direction after `from` at which another circle reaches further than `circle`. */
function nextSwitch(circles: readonly Circle[], circle: Circle, from: number): [number, Circle | null] {
  let turn = Infinity;
  let next: Circle | null = null;
  for (const other of circles) {
    if (other === circle) continue;
    const dx = other[0] - circle[0];
    const dy = other[1] - circle[1];
    const gap = Math.hypot(dx, dy);
    const ratio = gap < 1e-9 ? 2 : (circle[2] - other[2]) / gap;
    if (Math.abs(ratio) >= 1) continue;
    const at = Math.atan2(dy, dx) - Math.acos(ratio);
    const ahead = (((at - from) % TURN) + TURN) % TURN;
    if (ahead > 1e-7 && ahead < turn) {
      turn = ahead;
      next = other;
    }
  }
  return [from + turn, next];
}

function arcsOf(circles: readonly Circle[]): Arc[] {
  const arcs: Arc[] = [];
  let from = -Math.PI;
  let circle = furthest(circles, from + 1e-6);
  for (let guard = 0; guard < 24; guard++) {
    const [to, next] = nextSwitch(circles, circle, from);
    if (next === null || to >= Math.PI) {
      arcs.push({ circle, from, to: Math.PI });
      return arcs;
    }
    arcs.push({ circle, from, to });
    from = to;
    circle = next;
  }
  return arcs;
}

/** Outline (SVG path data) of the smallest convex shape that holds all circles. */
export function hullPath(circles: readonly Circle[]): string {
  const arcs = arcsOf(circles);
  const only = arcs[0];
  if (arcs.length === 1 && only) {
    const [x, y, r] = only.circle;
    return `M${num(x - r)} ${num(y)}a${num(r)} ${num(r)} 0 1 1 ${num(2 * r)} 0a${num(r)} ${num(r)} 0 1 1 ${num(-2 * r)} 0Z`;
  }
  let d = '';
  for (const { circle, from, to } of arcs) {
    const [x, y, r] = circle;
    const start = `${num(x + r * Math.cos(from))} ${num(y + r * Math.sin(from))}`;
    const end = `${num(x + r * Math.cos(to))} ${num(y + r * Math.sin(to))}`;
    const large = to - from > Math.PI ? 1 : 0;
    d += `${d ? 'L' : 'M'}${start}A${num(r)} ${num(r)} 0 ${large} 1 ${end}`;
  }
  return `${d}Z`;
}
