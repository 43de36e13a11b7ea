import type { ProgramContent, ProgramItem } from '@midstance/clinical/exercises';
import { allTemplates, expandTemplate } from '@midstance/clinical/exercises/templates';
import { dosageOf, modelOf, withDosage } from './change-dosage';
import { phasePlace, phaseSum } from './phase-sum';

function expanded(id: string): ProgramContent {
  const result = expandTemplate(id, '2026-11-02', [], 'left');
  if (!result.ok) throw new Error(`${id} does not expand`);
  return result.value;
}

const items = (content: ProgramContent) => content.phases.flatMap((phase) => phase.items);

it('changes nothing when nothing was edited, for every exercise of every template', () => {
  for (const { id } of allTemplates()) {
    const content = expanded(id);
    for (const item of items(content)) expect(dosageOf(modelOf(item.dosage), item.dosage)).toEqual(item.dosage);
  }
});

/** An exercise that two phases have, and its place in the second. */
function repeated(content: ProgramContent): [ProgramItem, ProgramItem] {
  for (const item of content.phases[0]?.items ?? []) {
    const later = content.phases.slice(1).flatMap((phase) => phase.items);
    const twin = later.find(({ exerciseId }) => exerciseId === item.exerciseId);
    if (twin !== undefined) return [item, twin];
  }
  throw new Error('the template has no exercise in two phases');
}

it('carries one edit through the rest of the plan and leaves the other fields of later phases alone', () => {
  const content = expanded('T_ACH_HSR');
  const [first, later] = repeated(content);
  const after = dosageOf({ ...modelOf(first.dosage), restS: 33 }, first.dosage);
  const rest = items(withDosage(content, first, after, 'rest'));
  expect(rest.find(({ id }) => id === first.id)?.dosage).toEqual(after);
  expect(rest.find(({ id }) => id === later.id)?.dosage).toEqual({ ...later.dosage, restS: 33 });
  const phaseOnly = items(withDosage(content, first, after, 'phase'));
  expect(phaseOnly.find(({ id }) => id === later.id)?.dosage).toEqual(later.dosage);
});

it('never changes a phase before', () => {
  const content = expanded('T_ACH_HSR');
  const [first, later] = repeated(content);
  const after = dosageOf({ ...modelOf(later.dosage), sets: 9 }, later.dosage);
  const changed = items(withDosage(content, later, after, 'rest'));
  expect(changed.find(({ id }) => id === first.id)?.dosage).toEqual(first.dosage);
});

it('spreads a new number of days, and keeps the days while the number stays', () => {
  const [item] = items(expanded('T_ITB'));
  const model = modelOf(item!.dosage);
  expect(dosageOf({ ...model, daysPerWeek: 7 }, item!.dosage).days).toEqual({
    kind: 'days-of-week',
    days: [1, 2, 3, 4, 5, 6, 7],
  });
  expect(dosageOf({ ...model, massKg: 12.5 }, item!.dosage).load).toEqual({ kind: 'mass', massKg: 12.5 });
});

it('sums up a week of a phase, and where the phase stands', () => {
  const content = expanded('T_RUNNER_STRENGTH_2X');
  const [phase] = content.phases;
  expect(phaseSum(content, phase!)).toEqual({ words: '2 sessions a week · 50 min each', warning: '' });
  expect(phaseSum(content, { ...phase!, activeFrom: null }).words).toBe('not due yet');
  expect(phasePlace(phase!, '2026-11-01')).toBe('ahead');
  expect(phasePlace(phase!, '2026-11-02')).toBe('here');
  expect(phasePlace(phase!, '2027-11-02')).toBe('done');
});
