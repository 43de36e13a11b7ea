import { getMeasure, type MeasureId } from '@midstance/clinical/measures';
import { draft as empty, patient, recorded } from '../testing';
import { type Draft, cellKey, draftOf, noSetUp, withCell, withKey } from '../draft/draft';
import { judge } from '../judge/judge';
import { stored } from '../testing';
import { type RowSource, firstSide, measureRow } from './measure-row';

function row(id: MeasureId, draft: Draft, more: Partial<RowSource> = {}) {
  const previous = more.previous ?? [];
  const visit = {
    person: patient,
    complaint: 'patellofemoral',
    limits: {},
    previous: previous.length > 0 ? { assessedOn: '2026-10-18', bodyMassKg: null, values: previous } : null,
  };
  return measureRow({
    measure: getMeasure(id),
    group: '',
    draft,
    result: judge(draft, visit).evaluation.measures[id],
    previous,
    startsWith: 'right',
    forceUnit: 'N',
    locale: 'en-GB',
    arrived: [],
    asked: 0,
    ...more,
  });
}

const force = (side: 'left' | 'right', trial: number, value: number, unit = 'N') =>
  recorded('str-knee-extension', side, value, { trial, unit, leverArmM: 0.34 });

describe('a row of the grid', () => {
  it('shows lever arm, best torque by body mass, symmetry with what it is of, and change', () => {
    const draft = draftOf(stored([force('left', 1, 412), force('left', 2, 418), force('right', 1, 361)]));
    const shown = row('str-knee-extension', draft, { previous: [force('right', 1, 250), force('left', 1, 402)] });
    expect(shown).toMatchObject({
      unit: 'N · lever 0.34 m',
      trials: 3,
      best: { left: '2.37', right: '2.05' },
      bestUnit: 'N·m/kg',
      symmetry: { text: '86.4 %', status: 'watch', note: 'involved of other' },
      change: { direction: 'up', text: '▶ +37.7 N·m' },
      ghosts: { left: ['402'], right: ['250'] },
    });
  });

  it('keeps the unit that was typed, and takes the chosen or the person’s own for an empty row', () => {
    const typed = draftOf(stored([force('left', 1, 42, 'kgf')]));
    expect(row('str-knee-extension', typed)).toMatchObject({
      unit: 'kgf · lever 0.34 m',
      allowed: { min: 0, max: 305.91 },
    });
    expect(row('str-knee-extension', empty, { forceUnit: 'kgf' }).unit).toBe('kgf');
    const chosen = withKey(empty, 'setUps', 'str-knee-extension', { ...noSetUp, unit: 'lbf' });
    expect(row('str-knee-extension', chosen).unit).toBe('lbf');
  });

  it('shows the last value in the unit of now', () => {
    const shown = row('str-knee-extension', empty, { forceUnit: 'kgf', previous: [force('left', 1, 402)] });
    expect(shown.ghosts.left).toEqual(['40.99']);
  });

  it('offers the answers of a test without its "not done", which has a key of its own', () => {
    expect(row('st-squat-pain', empty).choices.map((choice) => choice.value)).toEqual([
      'positive',
      'negative',
      'unclear',
    ]);
  });

  it('works a total out and never asks for it', () => {
    const items = (['arm', 'trunk', 'pelvis', 'knee', 'steady'] as const).map((part) =>
      recorded(`fn-lsd-${part}`, 'right', 1),
    );
    expect(row('fn-lsd-total', draftOf(stored(items)))).toMatchObject({ sides: [], best: { right: '5' } });
  });

  it('opens one more trial where many are wanted, but none while a number is half typed', () => {
    const steps = [1, 2, 3].map((trial) => recorded('gait-pelvic-drop', 'left', 5, { trial }));
    expect(row('gait-pelvic-drop', empty).trials).toBe(3);
    expect(row('str-knee-extension', empty, { asked: 5 })).toMatchObject({ trials: 5, mostTrials: 6 });
    expect(row('gait-pelvic-drop', draftOf(stored(steps))).trials).toBe(4);
    const halfTyped = [412, 418, 4].map((value, at) => force('left', at + 1, value));
    expect(row('str-knee-extension', draftOf(stored(halfTyped))).trials).toBe(3);
  });

  it('never calls a change inside the measurement error a change', () => {
    const draft = withCell(empty, cellKey('wblt-distance', 'right', 1), {
      value: 9,
      option: null,
      notDone: null,
      pain: null,
      confirmed: false,
      unit: 'cm',
    });
    expect(row('wblt-distance', draft, { previous: [recorded('wblt-distance', 'right', 8)] }).change).toEqual({
      text: '▶ within error',
      direction: 'within-error',
    });
  });

  it('signs a difference by the involved side', () => {
    const draft = draftOf(stored([recorded('wblt-distance', 'left', 11.5), recorded('wblt-distance', 'right', 9)]));
    expect(row('wblt-distance', draft).symmetry).toMatchObject({ text: '−2.5 cm', note: 'involved to other' });
  });

  it('has a stopwatch for holds and a beat for heel raises', () => {
    expect(row('end-side-plank', empty).timer).toBe('stopwatch');
    expect(row('fn-calf-raise-reps', empty)).toMatchObject({ timer: 'metronome', unit: 'reps · 60 bpm' });
  });
});

describe('the side the keys come to first', () => {
  it('is the involved one by default; left, or a steady chance, when wished', () => {
    expect([
      firstSide('involved', 'right', ''),
      firstSide('involved', 'both', ''),
      firstSide('left', 'right', ''),
    ]).toEqual(['right', 'left', 'left']);
    const drawn = Array.from({ length: 40 }, (_, at) => firstSide('random', 'right', `test-${at}`));
    expect(new Set(drawn).size).toBe(2);
    expect(firstSide('random', 'right', 'test-1')).toBe(drawn[1]);
  });
});
