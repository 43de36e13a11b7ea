import {
  BODY_BOX,
  LANDMARKS,
  musclePlaces,
  OUTLINES,
  SIDE_SHIFT,
  type BodyView,
} from '@midstance/figures/body-outline';
import type { Report, ReportMark, ReportMuscle } from '@midstance/contracts/reports';
import { INK } from './paper.data';
import { printMuscles } from './print-muscles';
import type { Sheet } from './sheet';

/** A place on the page: left, top, width, height. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What the outlines show. */
export type BodyPicture = Pick<Report, 'muscles' | 'musclesCompared' | 'body'>;

const TITLES: Record<BodyView, string> = { front: 'Front', back: 'Back', left: 'Left side', right: 'Right side' };
/** Lines of the key below the drawing; what is beyond them is in the table. */
const KEY_LINES = 5;
const KEY_HEIGHT = 10;

function drawOutline(sheet: Sheet, view: BodyView, muscles: readonly ReportMuscle[]): void {
  const { doc } = sheet;
  const fill = (path: string) => doc.path(path).lineWidth(0.8).fillAndStroke(INK.body, INK.outline);
  if (view === 'front' || view === 'back') {
    fill(OUTLINES.upright);
    printMuscles(sheet, view, muscles);
    for (const line of LANDMARKS[view]) doc.path(line).lineWidth(0.7).strokeColor(INK.outline).stroke();
    return;
  }
  // The drawing looks to the right of the page; the left side is its mirror.
  if (view === 'left') doc.translate(BODY_BOX.width, 0).scale(-1, 1);
  doc.translate(SIDE_SHIFT, 0);
  fill(OUTLINES.profile);
  fill(OUTLINES.profileArm);
}

/** Muscles whose weaker side asks for attention, the worst first. */
function weakMuscles(muscles: readonly ReportMuscle[]) {
  const rank = { flag: 0, watch: 1 } as const;
  return muscles
    .flatMap(({ weaker, status, ...muscle }) =>
      weaker !== null && weaker !== 'equal' && (status === 'flag' || status === 'watch')
        ? [{ ...muscle, side: weaker, rank: rank[status] }]
        : [],
    )
    .toSorted((a, b) => a.rank - b.rank);
}

function drawMark(sheet: Sheet, mark: ReportMark, x: number, y: number): void {
  sheet.doc.circle(x, y, 4.6).lineWidth(1).fillAndStroke(INK.actSoft, INK.act);
  sheet.line(mark.text, x - 5, y - 2.4, 10, { size: 6, bold: true, colour: INK.act, align: 'center' });
}

function drawView(sheet: Sheet, view: BodyView, { muscles, body }: BodyPicture, frame: Frame): void {
  const { x, y, width, height } = frame;
  const scale = Math.min((height - 10) / BODY_BOX.height, width / BODY_BOX.width);
  const left = x + (width - BODY_BOX.width * scale) / 2;
  sheet.doc.save().translate(left, y).scale(scale);
  drawOutline(sheet, view, muscles);
  sheet.doc.restore();
  if (view === 'front' || view === 'back') {
    const weak = weakMuscles(muscles);
    for (const place of musclePlaces(view)) {
      if (!weak.some(({ groupId, side }) => groupId === place.groupId && side === place.side)) continue;
      sheet.triangle(place.side, left + place.x * scale, y + place.y * scale, 3);
    }
  }
  for (const mark of body.filter((each) => each.view === view)) {
    drawMark(sheet, mark, left + mark.x * BODY_BOX.width * scale, y + mark.y * BODY_BOX.height * scale);
  }
  const caption = { size: 6.5, colour: INK.quiet, align: 'center' } as const;
  sheet.line(TITLES[view], x, y + BODY_BOX.height * scale + 1, width, caption);
}

/** What the drawing shows, in words: weaker muscles, then pain, then how much was measured. */
export function bodyLines({ muscles, musclesCompared: { n, of }, body }: BodyPicture) {
  return [
    ...weakMuscles(muscles).map(({ name, words, side }) => ({ kind: side, text: `${name}: ${words}` })),
    ...body.map(({ label }) => ({ kind: 'pain' as const, text: label })),
    { kind: 'note' as const, text: `${n} of ${of} muscle groups measured on both sides` },
  ];
}

function drawSign(sheet: Sheet, kind: ReturnType<typeof bodyLines>[number]['kind'], x: number, y: number): void {
  if (kind === 'left' || kind === 'right') sheet.triangle(kind, x, y, 2.6);
  if (kind === 'pain') sheet.doc.circle(x, y, 2.6).lineWidth(0.8).strokeColor(INK.act).stroke();
}

function drawKey(sheet: Sheet, lines: ReturnType<typeof bodyLines>, frame: Frame): void {
  const told = lines.slice(0, -1);
  const [note] = lines.slice(-1);
  const shown = told.length < KEY_LINES ? told : told.slice(0, KEY_LINES - 2);
  shown.forEach(({ kind, text }, index) => {
    const y = frame.y + index * KEY_HEIGHT;
    drawSign(sheet, kind, frame.x + 3, y + 3);
    sheet.line(text, frame.x + 9, y, frame.width - 9, { size: 7 });
  });
  const quiet = { size: 7, colour: INK.quiet } as const;
  const rest = told.length - shown.length;
  const after = [...(rest > 0 ? [`and ${rest} more in the record`] : []), note?.text ?? ''];
  after.forEach((text, index) => {
    sheet.line(text, frame.x + 9, frame.y + (shown.length + index) * KEY_HEIGHT, frame.width - 9, quiet);
  });
}

/** The outline of the body with the muscles and the pain sites, and a key that says the same in words. */
export function printBody(sheet: Sheet, picture: BodyPicture, frame: Frame): void {
  const sideViews = (['left', 'right'] as const).filter((view) => picture.body.some((mark) => mark.view === view));
  const views: BodyView[] = ['front', 'back', ...sideViews];
  const lines = bodyLines(picture);
  const height = frame.height - Math.min(KEY_LINES, lines.length) * KEY_HEIGHT - 4;
  const width = frame.width / views.length;
  views.forEach((view, index) => {
    drawView(sheet, view, picture, { x: frame.x + index * width, y: frame.y, width, height });
  });
  drawKey(sheet, lines, { ...frame, y: frame.y + height + 4 });
}
