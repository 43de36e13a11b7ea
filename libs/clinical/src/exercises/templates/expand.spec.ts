import { dosageProblems } from '../dosage';
import { isExerciseId } from '../exercise-list';
import type { ProgramContent } from '../program';
import { plannedDays } from '../schedule';
import { daysBetween } from '../../local-date';
import { allOutcomes, promMetric } from '../../outcomes';
import { allTemplates, expandTemplate, findTemplate } from '.';

function expanded(
  id: string,
  precautions: readonly string[] = [],
  side: 'left' | 'right' | null = 'left',
): ProgramContent {
  const program = expandTemplate(id, '2026-03-02', precautions, side);
  if (!program.ok) throw new Error(JSON.stringify(program.problems));
  return program.value;
}

describe('the templates as data', () => {
  it('holds 16 templates with 49 blocks and 264 items, all ids resolved', () => {
    const templates = allTemplates();
    const blocks = templates.flatMap((template) => template.blocks);
    expect(templates).toHaveLength(16);
    expect(blocks).toHaveLength(49);
    expect(blocks.flatMap((block) => block.items)).toHaveLength(264);
    blocks.forEach((block) => {
      block.items.forEach(([exerciseId]) => {
        expect(isExerciseId(exerciseId)).toBe(true);
      });
      expect(block.crossTraining.every(isExerciseId)).toBe(true);
    });
  });

  it('has unique block ids, blocks in order of their weeks, and as many weeks as it says', () => {
    const blockIds = allTemplates().flatMap((template) => template.blocks.map((block) => block.id));
    expect(new Set(blockIds).size).toBe(blockIds.length);
    allTemplates().forEach(({ blocks, weeks }) => {
      const [from, to] = [blocks.map((block) => block.weekFrom), blocks.map((block) => block.weekTo)];
      expect([...from].sort((a, b) => a - b)).toEqual(from);
      expect(Math.max(...to) - Math.min(...from) + 1).toBe(weeks);
    });
  });

  it('asks in its rules only for questionnaires that are scored', () => {
    const known = allOutcomes().flatMap(({ code }) => [promMetric(code), `${promMetric(code)}_change`]);
    const asked = allTemplates()
      .flatMap((template) => template.blocks)
      .flatMap((block) => [...block.progressIfAll, ...block.regressIfAny])
      .map((rule) => rule.metric)
      .filter((metric) => metric.startsWith('prom.'));
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((metric) => !known.includes(metric))).toEqual([]);
  });

  it('has no template for an unknown id', () => {
    expect(findTemplate('T_NONE')).toBeNull();
    expect(findTemplate('T_ITB')?.painProfile).toBe('itb');
  });
});

describe('expandTemplate', () => {
  it.each(allTemplates().map((template) => template.id))('%s gives a program whose every dosage is in range', (id) => {
    const program = expanded(id);
    expect(program.leftOut).toEqual([]);
    program.phases.forEach((phase) => {
      phase.items.forEach((item) => {
        const { reps, holdS, timeS } = item.dosage;
        // Care "as needed" has no amount; its note is its text.
        const isAsNeeded = reps === null && holdS === null && timeS === null;
        expect(isAsNeeded).toBe(item.exerciseId === 'sc_relative_rest');
        expect([item.id, isAsNeeded ? [] : dosageProblems(item.dosage)]).toEqual([item.id, []]);
      });
    });
    const ids = program.phases.flatMap((phase) => phase.items.map((item) => item.id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('lays the phases on the calendar', () => {
    const program = expanded('T_ITB');
    expect(program).toMatchObject({
      startDate: '2026-03-02',
      endDate: '2026-04-26',
      painProfile: 'itb',
      protocolId: 'RTR_ITB',
    });
    expect(program.phases.map(({ id, fromDate, toDate }) => [id, fromDate, toDate])).toEqual([
      ['I1', '2026-03-02', '2026-03-15'],
      ['I2', '2026-03-16', '2026-04-05'],
      ['I3', '2026-04-06', '2026-04-26'],
    ]);
  });

  it('starts a plan that follows another with its own first week', () => {
    const program = expanded('T_PFP_LATE');
    expect(program.phases[0]).toMatchObject({ id: 'B3', fromDate: '2026-03-02', toDate: '2026-03-29' });
    expect(program.endDate).toBe('2026-04-26');
  });

  it('keeps the published overlap but makes one phase due at a time', () => {
    const [stage1, stage2, stage3] = expanded('T_PATELLAR_4STAGE').phases;
    expect(stage2).toMatchObject({
      fromDate: '2026-03-16',
      activeFrom: '2026-03-30',
      toDate: '2026-05-24',
      activeTo: '2026-05-24',
    });
    expect(daysBetween(stage1?.activeTo ?? '', stage2?.activeFrom ?? '')).toBe(1);
    expect(daysBetween(stage2?.activeTo ?? '', stage3?.activeFrom ?? '')).toBe(1);
  });

  it('begins each-side exercises with the injured side and reads loads', () => {
    const [, block2] = expanded('T_ACH_HSR', [], 'right').phases;
    const seated = block2?.items.find((item) => item.exerciseId === 'st_heel_raise_seated_weighted');
    const single = block2?.items.find((item) => item.exerciseId === 'st_heel_raise_sl_weighted');
    expect(seated).toMatchObject({ firstSide: null, dosage: { load: { kind: 'rep-max', reps: 12 }, note: '12RM' } });
    expect(single).toMatchObject({ firstSide: 'right', dosage: { sides: 'each' } });
    const [block1] = expanded('T_ACH_SILBERNAGEL').phases;
    expect(block1?.items.every((item) => item.dosage.load === null)).toBe(true);
    expect(expanded('T_ACH_ALFREDSON', [], null).phases[0]?.items[0]).toMatchObject({
      firstSide: null,
      dosage: { sets: 3, reps: 15, timesPerDay: 2, load: null },
    });
  });

  it('leaves out what a precaution forbids and says so', () => {
    const program = expanded('T_ACUTE_KNEE', ['no-water']);
    expect(program.phases[0]?.crossTraining).toEqual(['ct_bike']);
    expect(program.leftOut).toEqual([
      { phaseId: 'A1', exerciseId: 'ct_swim', precautions: ['no-water'] },
      { phaseId: 'A2', exerciseId: 'ct_deep_water_run', precautions: ['no-water'] },
    ]);
  });

  it('names what is wrong', () => {
    expect(expandTemplate('T_NONE', '2026-03-02', [], null)).toEqual({
      ok: false,
      problems: [{ field: 'templateId', code: 'not-allowed-value' }],
    });
    expect(expandTemplate('T_ITB', '2026-02-30', [], null)).toEqual({
      ok: false,
      problems: [{ field: 'startDate', code: 'unusable-date' }],
    });
  });
});

describe('plannedDays', () => {
  it('lays out days of the week counted from the start', () => {
    const program = expanded('T_RUNNER_STRENGTH_2X');
    const days = plannedDays(program, '2026-03-01', '2026-03-15');
    expect(days.map((day) => day.date)).toEqual(['2026-03-02', '2026-03-05', '2026-03-09', '2026-03-12']);
    expect(days[0]?.items).toHaveLength(7);
  });

  it('lays out every second day from the start of the phase', () => {
    const days = plannedDays(expanded('T_PLANTAR_RATHLEFF'), '2026-03-02', '2026-03-08');
    const raises = days.filter((day) => day.items.some((item) => item.exerciseId === 'st_heel_raise_towel'));
    expect(raises.map((day) => day.date)).toEqual(['2026-03-02', '2026-03-04', '2026-03-06', '2026-03-08']);
  });

  it('lays out two activated phases together, and none that is not active', () => {
    const program = expanded('T_PATELLAR_4STAGE');
    const phases = program.phases.map((phase, index) =>
      index === 1 ? { ...phase, activeFrom: '2026-03-16' } : { ...phase, ...(index === 0 ? {} : { activeFrom: null }) },
    );
    const ids = plannedDays({ ...program, phases }, '2026-03-16', '2026-03-16')[0]?.items.map((item) => item.id);
    expect(ids?.some((id) => id.startsWith('S1-'))).toBe(true);
    expect(ids?.some((id) => id.startsWith('S2-'))).toBe(true);
    const paused = phases.map((phase) => ({ ...phase, activeTo: null }));
    expect(plannedDays({ ...program, phases: paused }, '2026-03-02', '2026-08-30')).toEqual([]);
  });

  it('is empty for days that are not real, and bounded for very long spans', () => {
    const program = expanded('T_ITB');
    expect(plannedDays(program, 'x', '2026-03-15')).toEqual([]);
    expect(plannedDays(program, '2026-03-02', 'x')).toEqual([]);
    expect(plannedDays({ ...program, startDate: 'x' }, '2026-03-02', '2026-03-15')).toEqual([]);
    expect(plannedDays(program, '2026-03-02', '2150-01-01').length).toBeLessThanOrEqual(56);
  });
});

describe('every template', () => {
  it('expands to dosages that may be prescribed', () => {
    const faults = allTemplates().flatMap((template) => {
      const expanded = expandTemplate(template.id, '2026-03-02', [], 'left');
      if (!expanded.ok) return [template.id];
      const items = expanded.value.phases.flatMap((phase) => phase.items);
      return items.flatMap((item) =>
        dosageProblems(item.dosage).map(({ field }) => `${template.id} ${item.exerciseId} ${field}`),
      );
    });
    expect(faults).toEqual([]);
  });
});
