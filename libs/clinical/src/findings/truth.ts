/** Three-valued truth: `null` is "not recorded", and never fires anything. */
export type Truth = boolean | null;

/**
 * False as soon as one part is false; unknown when none is false but one is unknown.
 *
 * @example allOf([true, null]) // => null
 * @example allOf([false, null]) // => false
 */
export function allOf(parts: readonly Truth[]): Truth {
  if (parts.includes(false)) return false;
  return parts.includes(null) ? null : true;
}

/**
 * True as soon as one part is true; unknown when none is true but one is unknown.
 *
 * @example anyOf([false, null]) // => null
 * @example anyOf([true, null]) // => true
 */
export function anyOf(parts: readonly Truth[]): Truth {
  if (parts.includes(true)) return true;
  return parts.includes(null) ? null : false;
}

/**
 * The opposite; the opposite of unknown is unknown.
 *
 * @example negate(null) // => null
 */
export function negate(part: Truth): Truth {
  return part === null ? null : !part;
}

/**
 * At least so many parts are true; unknown while the unknown ones could still make it so.
 *
 * @example atLeastOf(2, [true, null, false]) // => null
 * @example atLeastOf(2, [true, false, false]) // => false
 */
export function atLeastOf(count: number, parts: readonly Truth[]): Truth {
  const yes = parts.filter((part) => part === true).length;
  if (yes >= count) return true;
  const open = parts.filter((part) => part === null).length;
  return yes + open >= count ? null : false;
}
