import { BODY_BOX, LANDMARKS, OUTLINES, SIDE_SHIFT, type BodyView } from '@midstance/figures/body-outline';
import type { ReportMark } from '@midstance/contracts/reports';
import { INK } from './paper.data';
import type { Sheet } from './sheet';

/** A place on the page: left, top, width, height. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const TITLES: Record<BodyView, string> = { front: 'Front', back: 'Back', left: 'Left side', right: 'Right side' };
/** Lines of the key below the drawing; what is beyond them is in the table. */
const KEY_LINES = 5;
const KEY_HEIGHT = 10;

function drawOutline(sheet: Sheet, view: BodyView): void {
  const { doc } = sheet;
  const fill = (path: string) => doc.path(path).lineWidth(0.8).fillAndStroke(INK.body, '#9fb2b9');
  if (view === 'front' || view === 'back') {
    fill(OUTLINES.upright);
    for (const line of LANDMARKS[view]) doc.path(line).lineWidth(0.7).strokeColor('#9fb2b9').stroke();
    return;
  }
  // The drawing looks to the right of the page; the left side is its mirror.
  if (view === 'left') doc.translate(BODY_BOX.width, 0).scale(-1, 1);
  doc.translate(SIDE_SHIFT, 0);
  fill(OUTLINES.profile);
  fill(OUTLINES.profileArm);
}

function drawMark(sheet: Sheet, mark: ReportMark, x: number, y: number): void {
  if (mark.kind === 'deficit' && mark.side !== 'none') {
    sheet.doc.circle(x, y, 5.4).fillColor('#ffffff').fill();
    sheet.triangle(mark.side, x, y, 3.6);
    return;
  }
  sheet.doc.circle(x, y, 4.6).lineWidth(1).fillAndStroke(INK.actSoft, INK.act);
  sheet.line(mark.text, x - 5, y - 2.4, 10, { size: 6, bold: true, colour: INK.act, align: 'center' });
}

function drawView(sheet: Sheet, view: BodyView, marks: readonly ReportMark[], { x, y, width, height }: Frame): void {
  const scale = Math.min((height - 10) / BODY_BOX.height, width / BODY_BOX.width);
  const left = x + (width - BODY_BOX.width * scale) / 2;
  sheet.doc.save().translate(left, y).scale(scale);
  drawOutline(sheet, view);
  sheet.doc.restore();
  for (const mark of marks) {
    drawMark(sheet, mark, left + mark.x * BODY_BOX.width * scale, y + mark.y * BODY_BOX.height * scale);
  }
  const caption = { size: 6.5, colour: INK.quiet, align: 'center' } as const;
  sheet.line(TITLES[view], x, y + BODY_BOX.height * scale + 1, width, caption);
}

function drawKey(sheet: Sheet, marks: readonly ReportMark[], frame: Frame): void {
  const shown = marks.slice(0, marks.length > KEY_LINES ? KEY_LINES - 1 : KEY_LINES);
  shown.forEach((mark, index) => {
    const y = frame.y + index * KEY_HEIGHT;
    if (mark.kind === 'deficit' && mark.side !== 'none') sheet.triangle(mark.side, frame.x + 3, y + 3, 2.6);
    else
      sheet.doc
        .circle(frame.x + 3, y + 3, 2.6)
        .lineWidth(0.8)
        .strokeColor(INK.act)
        .stroke();
    sheet.line(mark.label, frame.x + 9, y, frame.width - 9, { size: 7 });
  });
  if (shown.length === marks.length) return;
  const y = frame.y + shown.length * KEY_HEIGHT;
  const text = `and ${marks.length - shown.length} more in the record`;
  sheet.line(text, frame.x + 9, y, frame.width - 9, { size: 7, colour: INK.quiet });
}

/** The outline of the body with weaker sides and pain sites, and a key that says the same in words. */
export function printBody(sheet: Sheet, marks: readonly ReportMark[], frame: Frame): void {
  const sideViews = (['left', 'right'] as const).filter((view) => marks.some((mark) => mark.view === view));
  const views: BodyView[] = ['front', 'back', ...sideViews];
  const lines = Math.max(1, Math.min(KEY_LINES, marks.length));
  const height = frame.height - lines * KEY_HEIGHT - 4;
  const width = frame.width / views.length;
  views.forEach((view, index) => {
    const own = marks.filter((mark) => mark.view === view);
    drawView(sheet, view, own, { x: frame.x + index * width, y: frame.y, width, height });
  });
  const key = { ...frame, y: frame.y + height + 4 };
  if (marks.length > 0) drawKey(sheet, marks, key);
  else sheet.line('No clearly weaker side, no pain site', key.x, key.y, key.width, { size: 7, colour: INK.quiet });
}
