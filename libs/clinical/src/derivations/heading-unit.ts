import { UNIT_WORDS } from './unit-words.data';

/** The name of a column, and the unit it gives its values. */
export interface HeadingUnit {
  /** The name without the unit. */
  readonly name: string;
  /** As it is written there; `null` when it names none. */
  readonly text: string | null;
  /** Code of the unit; `null` when the text is no unit that is known. */
  readonly unit: string | null;
}

const UNIT_BY_WORD = new Map(Object.entries(UNIT_WORDS).flatMap(([unit, words]) => words.map((word) => [word, unit])));
/** Without brackets these are more often another word: "knee flexion min", "pain in". */
const ONLY_IN_BRACKETS: ReadonlySet<string> = new Set(['min', 'in', 'g', 'st']);
/** What else stands in brackets: the side. */
const SIDE = /^(?:l|r|left|right|links|rechts)$/i;
const BRACKETS = /[([{]\s*([^()[\]{}]+?)\s*[)\]}]/g;

function unitOf(text: string): string | null {
  return UNIT_BY_WORD.get(text.toLowerCase()) ?? null;
}

/** What is left of a heading without its unit, without the marks and the "in" before it. */
function tidy(rest: string): string {
  const words = rest.replace(/\s+/g, ' ').trim();
  return words.replace(/[\s_,;:/-]+$/, '').replace(/ in$/i, '');
}

function inBrackets(heading: string): HeadingUnit | null {
  const parts = [...heading.matchAll(BRACKETS)]
    .map(([whole, text = '']) => ({ whole, text, unit: unitOf(text) }))
    .filter(({ text }) => !SIDE.test(text) && /^\D+$/.test(text));
  const part = parts.find(({ unit }) => unit !== null) ?? parts.at(-1);
  return part === undefined ? null : { name: tidy(heading.replace(part.whole, ' ')), text: part.text, unit: part.unit };
}

function asLastWord(heading: string): HeadingUnit | null {
  const words = heading.split(/[\s_,;:]+/).filter((word) => word !== '' && !SIDE.test(word));
  const last = words.at(-1) ?? '';
  const unit = unitOf(last);
  if (words.length < 2 || unit === null || ONLY_IN_BRACKETS.has(last.toLowerCase())) return null;
  const at = heading.lastIndexOf(last);
  return { name: tidy(`${heading.slice(0, at)} ${heading.slice(at + last.length)}`), text: last, unit };
}

/**
 * Reads the unit of a column from its heading: in brackets anywhere, or as the last word beside the side. Brackets that
 * hold neither a side nor a unit that is known are told, so that nobody takes their values for something else.
 *
 * @example headingUnit('Knee extension left (N)') // => {"name":"Knee extension left","text":"N","unit":"N"}
 * @example headingUnit('Weight in lbs') // => {"name":"Weight","text":"lbs","unit":"lb"}
 * @example headingUnit('Peak (ozf) R') // => {"name":"Peak R","text":"ozf","unit":null}
 * @example headingUnit('Knee extension (L)') // => {"name":"Knee extension (L)","text":null,"unit":null}
 */
export function headingUnit(heading: string): HeadingUnit {
  return inBrackets(heading) ?? asLastWord(heading) ?? { name: heading.trim(), text: null, unit: null };
}
