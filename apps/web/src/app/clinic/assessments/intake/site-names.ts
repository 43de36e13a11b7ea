import { type Option, findMeasure } from '@midstance/clinical/measures';

/** The places of the body chart with their names, as the catalogue lists them. */
export function siteNames(): readonly Option[] {
  const value = findMeasure('pain-sites')?.value;
  const field = value?.type === 'list' ? value.fields.find(({ id }) => id === 'site') : undefined;
  return field?.value.type === 'choice' ? field.value.options : [];
}
