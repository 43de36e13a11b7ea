/** Colours of a figure. Values are #rrggbb so that the far side can be darkened. */
export interface Palette {
  readonly skin: string;
  readonly hair: string;
  readonly shirt: string;
  readonly shorts: string;
  readonly shoe: string;
  readonly floor: string;
  readonly prop: string;
  readonly propDark: string;
  readonly accent: string;
  readonly glow: string;
  readonly cue: string;
  readonly ink: string;
}

export type SkinTone = 'light' | 'tan' | 'brown' | 'dark';
export type HairTone = 'black' | 'brown' | 'fair' | 'grey';

export const SKINS: Readonly<Record<SkinTone, string>> = {
  light: '#e8b796',
  tan: '#cf9a72',
  brown: '#a06a45',
  dark: '#6b4530',
};
export const HAIRS: Readonly<Record<HairTone, string>> = {
  black: '#2a2422',
  brown: '#5b3a29',
  fair: '#b98a4e',
  grey: '#8d8f92',
};

export const DEFAULT_PALETTE: Palette = {
  skin: SKINS.light,
  hair: HAIRS.brown,
  shirt: '#16899a',
  shorts: '#26547c',
  shoe: '#2b3f47',
  floor: '#dfe8ea',
  prop: '#a9bcc3',
  propDark: '#6f868f',
  accent: '#e0912f',
  glow: '#ff5a36',
  cue: '#b9570a',
  ink: '#0f2329',
};

const channel = (hex: string, i: number): number => parseInt(hex.slice(1 + 2 * i, 3 + 2 * i), 16);

/** The colour mixed with another by fraction k (0 keeps it). */
export function mixColour(hex: string, other: string, k: number): string {
  if (k <= 0) return hex;
  const part = (i: number): string =>
    Math.round(channel(hex, i) + (channel(other, i) - channel(hex, i)) * k)
      .toString(16)
      .padStart(2, '0');
  return `#${part(0)}${part(1)}${part(2)}`;
}

export const darken = (hex: string, k: number): string => mixColour(hex, '#0a1e26', k);
export const lighten = (hex: string, k: number): string => mixColour(hex, '#ffffff', k);
