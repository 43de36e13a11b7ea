import type { GridSide } from './grid-model';

/** Where a cell stands. The list of all places is in reading order: row by row, left before right, trial by trial. */
export interface CellPlace {
  readonly rowId: string;
  readonly side: GridSide;
  readonly trial: number;
}

/** The cell after this one, whatever the side or row; `undefined` after the last. */
export function nextTrial(places: readonly CellPlace[], at: number): number | undefined {
  return at + 1 < places.length ? at + 1 : undefined;
}

/** First trial of the next (1) or previous (-1) side, through rows; `null` beyond either end. */
export function sideStep(places: readonly CellPlace[], at: number, step: 1 | -1): number | null {
  const from = places[at];
  if (!from) return null;
  let index = at;
  while (isSameSide(places[index], from)) index += step;
  const found = places[index];
  return found ? places.findIndex((place) => isSameSide(place, found)) : null;
}

/**
 * The cell at the same side and trial of the next (1) or previous (-1) row that has that side: when it has fewer trials,
 * its last one. `undefined` beyond either end.
 */
export function sameColumn(places: readonly CellPlace[], at: number, step: 1 | -1): number | undefined {
  const from = places[at];
  const rows = [...new Set(places.map((place) => place.rowId))];
  if (!from) return undefined;
  for (let row = rows.indexOf(from.rowId) + step; row >= 0 && row < rows.length; row += step) {
    const candidates = places.filter((place) => place.rowId === rows[row] && place.side === from.side);
    const found = candidates.find((place) => place.trial === from.trial) ?? candidates.at(-1);
    if (found) return places.indexOf(found);
  }
  return undefined;
}

function isSameSide(place: CellPlace | undefined, other: CellPlace): boolean {
  return place?.rowId === other.rowId && place.side === other.side;
}
