import { METRIC_NAMES, type Predicate } from '../return-to-run';

/** What a gate line looks at: "Worst pain walking, max of 3 days (if measured)". An unnamed metric keeps its code. */
export function gateName({ metric, windowDays, agg, required }: Predicate): string {
  const label = METRIC_NAMES[metric]?.label ?? metric;
  const window = windowDays === undefined ? '' : `, ${agg === 'all' ? 'every answer' : agg} of ${windowDays} days`;
  return `${label}${window}${required ? '' : ' (if measured)'}`;
}

/** What a gate line asks for: "at least 80 %". */
export function gateWords({ metric, op, value }: Predicate): string {
  const unit = METRIC_NAMES[metric]?.unit ?? '';
  const ops = { '<=': 'at most', '>=': 'at least', '<': 'below', '>': 'above', '==': '' };
  return `${ops[op]} ${valueWords(value)}${typeof value === 'number' ? unit : ''}`.trim();
}

function valueWords(value: Predicate['value']): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value !== 'object') return String(value);
  if ('factor' in value) return `${value.factor} × weekly running minutes before the injury`;
  return Object.entries(value.map)
    .map(([grade, days]) => `${days} (${grade.replace('grade', 'MRI grade ')})`)
    .join(', ');
}
