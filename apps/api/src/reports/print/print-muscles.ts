import type { ReportMuscle } from '@midstance/contracts/reports';
import { BODY_BOX, musclePlaces, type MusclePlace, OUTLINES } from '@midstance/figures/body-outline';
import { INK } from './paper.data';
import type { Sheet } from './sheet';

/** How one side of a muscle group is painted: only the weaker side takes the colour of a judgement. */
interface Paint {
  readonly fill: string | null;
  readonly line: string;
  /** Distance of the hatching lines, and whether they cross. */
  readonly hatch: { readonly step: number; readonly crossed: boolean } | null;
}

const MEASURED: Paint = { fill: '#ffffff', line: INK.outline, hatch: null };
const PAINTS: Readonly<Record<'flag' | 'watch' | 'ok', Paint>> = {
  flag: { fill: INK.actSoft, line: INK.act, hatch: { step: 4, crossed: true } },
  watch: { fill: INK.watchSoft, line: INK.watch, hatch: { step: 4, crossed: false } },
  ok: { fill: INK.goodSoft, line: INK.good, hatch: null },
};

function paintOf({ state, weaker, status }: ReportMuscle, side: 'left' | 'right'): Paint {
  if (state !== 'compared') return { ...MEASURED, fill: null };
  if (status === null || status === 'info') return MEASURED;
  return status === 'ok' || weaker === side ? PAINTS[status] : MEASURED;
}

function drawRegion({ doc }: Sheet, { path }: MusclePlace, { fill, line, hatch }: Paint): void {
  if (fill !== null) doc.path(path).fill(fill);
  if (hatch !== null) {
    doc.save().path(path).clip();
    for (let at = -BODY_BOX.height; at < BODY_BOX.height; at += hatch.step) {
      doc.moveTo(BODY_BOX.width / 2, at).lineTo(BODY_BOX.width, at + BODY_BOX.width / 2);
      if (hatch.crossed) doc.moveTo(BODY_BOX.width / 2, at).lineTo(BODY_BOX.width, at - BODY_BOX.width / 2);
    }
    doc.lineWidth(0.5).strokeColor(line).stroke().restore();
  }
  doc.path(path).lineWidth(0.7).strokeColor(line);
  if (fill === null) doc.dash(1.6, { space: 1.4 }).stroke().undash();
  else doc.stroke();
}

/** The groups of muscles of one drawing, in the drawing's own units; the outline clips them. */
export function printMuscles(sheet: Sheet, view: 'front' | 'back', muscles: readonly ReportMuscle[]): void {
  const { doc } = sheet;
  doc.save().path(OUTLINES.upright).clip();
  for (const place of musclePlaces(view)) {
    const muscle = muscles.find(({ groupId }) => groupId === place.groupId);
    if (muscle === undefined) continue;
    doc.save();
    if (place.mirrored) doc.translate(BODY_BOX.width, 0).scale(-1, 1);
    drawRegion(sheet, place, paintOf(muscle, place.side));
    doc.restore();
  }
  doc.restore();
}
