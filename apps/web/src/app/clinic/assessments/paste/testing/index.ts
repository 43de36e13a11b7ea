import { getMeasure } from '@midstance/clinical/measures';
import { judge } from '../../judge/judge';
import { measureRow } from '../../rows/measure-row';
import { draft, patient } from '../../testing';

const { evaluation } = judge(draft, { person: patient, complaint: 'patellofemoral', previous: null, limits: {} });
/** A row of forces, in newtons, into which a column is pasted. */
export const row = measureRow({
  measure: getMeasure('str-knee-extension'),
  group: '',
  draft,
  result: evaluation.measures['str-knee-extension'],
  previous: [],
  startsWith: 'left',
  forceUnit: 'N',
  locale: 'en-GB',
  arrived: [],
  asked: 0,
});
