import { findMeasure } from '@midstance/clinical/measures';

function siteOptions() {
  const spec = findMeasure('pain-sites')?.value;
  const field = spec?.type === 'list' ? spec.fields.find(({ id }) => id === 'site') : undefined;
  return field?.value.type === 'choice' ? field.value.options : [];
}

const names = new Map(siteOptions().map(({ id, label }) => [id, label]));

/** A pain site in words; the code itself when this version does not know it. */
export function siteName(siteId: string): string {
  return names.get(siteId) ?? siteId;
}
