/** What a person may type for a measure, and how far it may go. */

/** UCUM spelling of every unit a value is stored in. */
export type Unit =
  | 'a'
  | 'kg'
  | 'kg/m2'
  | 'cm'
  | 'mm'
  | 'm'
  | 'km'
  | 'm/s'
  | 's/km'
  | 's'
  | 'ms'
  | 'min'
  | 'h'
  | 'd/wk'
  | 'h/wk'
  | 'km/wk'
  | 'm/wk'
  | 'wk'
  | 'deg'
  | '%'
  | '1'
  | 'N'
  | 'N.m'
  | 'N.m/kg'
  | 'mm[Hg]'
  | 'J'
  | 'g'
  | '[g]'
  | 'Hz'
  | '{BW}'
  | '{BW}/s'
  | '{steps}/min'
  | '{reps}'
  | '{score}'
  | '{grade}'
  | '{runs}/wk'
  | '{sessions}/wk'
  | '{pairs}'
  | '{0-10}';

/** Units a therapist may type. Force and mass are converted; a cuff pressure never becomes a force. */
export type InputUnit = Unit | 'kgf' | 'lbf' | 'lb';

/** Inclusive bounds, lower then upper. */
export type Range = readonly [low: number, high: number];

/** One choice of an enumeration. Order in the list is clinical order (best first where there is one). */
export interface Option {
  readonly id: string;
  readonly label: string;
}

/** A number: `hard` outside is refused, `soft` outside is kept only after the therapist confirms. */
export interface NumberSpec {
  readonly type: 'number';
  /** Canonical unit of storage and display. */
  readonly unit: Unit;
  /** Units the input accepts, canonical one first. A unit must be named when there is more than one. */
  readonly inputs?: readonly InputUnit[];
  /** Resolution of the input control; what is typed is stored as typed. */
  readonly step: number;
  readonly hard: Range;
  readonly soft: Range;
  /** Bounds for an input unit that is never converted (a pressure cuff). */
  readonly unconverted?: { readonly unit: InputUnit; readonly hard: Range; readonly soft: Range };
  /** True for counts, grades and scores: halves are refused. */
  readonly whole?: true;
}

/** One of a list of options. */
export interface ChoiceSpec {
  readonly type: 'choice';
  readonly options: readonly Option[];
  /** True when the order of the options is a scale, so a step up or down has a meaning. */
  readonly ordinal?: true;
}

/** Any number of options at once; `exclusive` stands alone ("none"). */
export interface MultiSpec {
  readonly type: 'multi';
  readonly options: readonly Option[];
  readonly exclusive?: string;
}

/** Yes or no. */
export interface YesNoSpec {
  readonly type: 'yes-no';
}

/** A local date, `YYYY-MM-DD`, never in the future. */
export interface DateSpec {
  readonly type: 'date';
}

/** Free text with its permitted length. */
export interface TextSpec {
  readonly type: 'text';
  readonly length: Range;
}

/** Rows of the named fields (pain sites, surfaces with their share, earlier injuries). */
export interface ListSpec {
  readonly type: 'list';
  readonly fields: readonly Field[];
  /** Field whose sum over all rows has to stay inside the range (shares: 0–100). */
  readonly sum?: { readonly field: string; readonly hard: Range; readonly soft: Range };
}

/** A named part of a list row, or a companion of a main value (angle at which a test hurt). */
export interface Field {
  readonly id: string;
  readonly label: string;
  readonly value: ValueSpec;
  readonly optional?: true;
}

export type ValueSpec = NumberSpec | ChoiceSpec | MultiSpec | YesNoSpec | DateSpec | TextSpec | ListSpec;
