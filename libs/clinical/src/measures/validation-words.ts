import type { InputUnit, Range } from './value-spec';

interface Bounds {
  readonly unit: InputUnit;
  readonly hard: Range;
  readonly soft: Range;
}

/** Unit symbols as people read them; counts and scores have none. */
const symbols: Partial<Record<InputUnit, string>> = {
  deg: '°',
  '%': ' %',
  a: ' years',
  'kg/m2': ' kg/m²',
  'N.m': ' N·m',
  'N.m/kg': ' N·m/kg',
  'mm[Hg]': ' mmHg',
  '[g]': ' g',
  '{BW}': ' body weight',
  '{BW}/s': ' body weight/s',
  '{steps}/min': ' steps/min',
  '{reps}': ' repetitions',
  '{runs}/wk': ' runs a week',
  '{sessions}/wk': ' sessions a week',
  '{pairs}': ' pairs',
  'km/wk': ' km a week',
  'm/wk': ' m a week',
  'h/wk': ' h a week',
  'd/wk': ' days a week',
  wk: ' weeks',
};

/**
 * The unit as printed after a number, with its leading space where one belongs.
 * @example unitSymbol('deg') // => "°"
 * @example unitSymbol('cm') // => " cm"
 */
export function unitSymbol(unit: InputUnit): string {
  const symbol = symbols[unit];
  if (symbol !== undefined) return symbol;
  return unit === '1' || unit.startsWith('{') ? '' : ` ${unit}`;
}

function range([low, high]: Range, unit: InputUnit): string {
  return `from ${minus(low)} to ${minus(high)}${unitSymbol(unit)}`;
}

function minus(value: number): string {
  return String(value).replace('-', '−');
}

/** "Cadence: from 100 to 260 steps/min." */
export function wordOutOfRange(name: string, bounds: Bounds): string {
  return `${name}: ${range(bounds.hard, bounds.unit)}.`;
}

/** "Cadence: usually from 140 to 210 steps/min. Please check." */
export function wordSoftRange(name: string, bounds: Bounds): string {
  return `${name}: usually ${range(bounds.soft, bounds.unit)}. Please check.`;
}
