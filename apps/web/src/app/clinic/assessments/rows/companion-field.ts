import { unitLabelOf } from '@midstance/clinical/derivations';
import type { Field, ValueSpec } from '@midstance/clinical/measures';
import type { GridCompanion } from '@midstance/ui/bilateral-grid';

const yesNo = [
  { value: 'true', label: 'Yes' },
  { value: 'false', label: 'No' },
];

/** A field the catalogue asks beside a value, as the grid shows it. */
export function companionField({ id, label, value }: Field): GridCompanion {
  return { id, ...fieldOf(value), label: labelOf(label, value) };
}

function fieldOf(value: ValueSpec): Pick<GridCompanion, 'kind' | 'choices' | 'range'> {
  switch (value.type) {
    case 'number':
      return { kind: 'number', range: [value.hard[0], value.hard[1]] };
    case 'choice':
      return { kind: 'choice', choices: value.options.map((option) => ({ value: option.id, label: option.label })) };
    case 'yes-no':
      return { kind: 'yes-no', choices: yesNo };
    default:
      return { kind: value.type === 'date' ? 'date' : 'text' };
  }
}

/** The unit belongs to the name, unless it stands there already; counts and grades have none. */
function labelOf(label: string, value: ValueSpec): string {
  const unit = value.type === 'number' && !value.unit.startsWith('{') ? unitLabelOf(value.unit) : '';
  return unit === '' || label.endsWith(unit) ? label : `${label}, ${unit}`;
}
