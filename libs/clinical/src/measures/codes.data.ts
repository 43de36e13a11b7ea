import type { Code } from './measure';

/** Terminology codes of the sides. Verify against a terminology server; SNOMED CT needs a national licence. */
export const sideCodes: Readonly<Record<'left' | 'right' | 'both', Code>> = {
  left: { system: 'SNOMED CT', code: '7771000', display: 'Left (qualifier value)' },
  right: { system: 'SNOMED CT', code: '24028007', display: 'Right (qualifier value)' },
  both: { system: 'SNOMED CT', code: '51440002', display: 'Right and left (qualifier value)' },
};
