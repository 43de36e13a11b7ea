/** One quantity over the days, on its own scale. */
export interface TrendPanel {
  readonly id: string;
  /** With its unit: "Run minutes", "Pain during, 0–10". */
  readonly label: string;
  /** A line for what is asked daily, stems for what belongs to single days, bars for amounts. */
  readonly kind: 'line' | 'stems' | 'bars';
  /** One value per day; `null` where there is none, drawn as a gap. */
  readonly values: readonly (number | null)[];
  /** Top of the scale; the largest value when left out. */
  readonly max?: number;
}

/** Height of a panel's drawing in its own units; it is stretched to the room there is. */
export const PANEL_HEIGHT = 100;
/** Width of one day in the drawing. */
const DAY = 10;
/** Room above the highest value, so that its mark is not cut. */
const HEADROOM = 8;

/** Top of a panel's scale, never 0. */
export function topOf({ values, max }: TrendPanel): number {
  return max ?? Math.max(1, ...values.filter((value) => value !== null));
}

const middle = (index: number) => index * DAY + DAY / 2;
const height = (value: number, top: number) => (PANEL_HEIGHT - (value / top) * (PANEL_HEIGHT - HEADROOM)).toFixed(1);

/** Width of a drawing of so many days. */
export function widthOf(days: number): number {
  return Math.max(1, days) * DAY;
}

/** The values as a line: days without one are a gap, and a day without neighbours stays a mark of its own. */
export function linePath(panel: TrendPanel): string {
  const top = topOf(panel);
  return panel.values
    .map((value, index) => {
      if (value === null) return '';
      const joined = (panel.values[index - 1] ?? null) !== null;
      return `${joined ? 'L' : 'M'}${middle(index).toString()} ${height(value, top)}`;
    })
    .join('');
}

/** A mark on every value; round ends make dots of them whatever the stretch. */
export function markPath(panel: TrendPanel): string {
  const top = topOf(panel);
  return panel.values
    .map((value, index) => (value === null ? '' : `M${middle(index).toString()} ${height(value, top)}h.01`))
    .join('');
}

/** A stem from the floor to every value, for quantities whose days without a value are no gap. */
export function stemPath(panel: TrendPanel): string {
  const top = topOf(panel);
  return panel.values
    .map((value, index) =>
      value === null ? '' : `M${middle(index).toString()} ${PANEL_HEIGHT.toString()}V${height(value, top)}`,
    )
    .join('');
}

/** The values as bars from the floor; 0 draws nothing, like no value, and the table tells them apart. */
export function barPath(panel: TrendPanel): string {
  const top = topOf(panel);
  return panel.values
    .map((value, index) => {
      if (value === null || value <= 0) return '';
      const [left, right] = [index * DAY + 1.5, (index + 1) * DAY - 1.5];
      return `M${left.toString()} ${PANEL_HEIGHT.toString()}V${height(value, top)}H${right.toString()}V${PANEL_HEIGHT.toString()}z`;
    })
    .join('');
}

/** The same data as CSV: a line per day, empty where there is no value. */
export function trendCsv(dates: readonly string[], panels: readonly TrendPanel[]): string {
  const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const heading = ['Date', ...panels.map((panel) => panel.label)].map(quote).join(',');
  const lines = dates.map((date, index) => [date, ...panels.map(({ values }) => values[index] ?? '')].join(','));
  return [heading, ...lines].join('\r\n') + '\r\n';
}
