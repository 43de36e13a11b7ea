import type { ProgramItem } from '@midstance/clinical/exercises';
import { anItem } from '@midstance/ui/exercise-session/testing';
import type { SaveExerciseSession, SaveRun, Today } from '@midstance/contracts/training';
import type { DiaryRecord } from '../phone/diary';
import { dayOf, type Day } from './day';
import { cardsOf } from './today-cards';
import { aRun, aSession, aView, MONDAY } from './testing/a-view';
import { sessionNote } from './words';
import { sessionTitle } from './session-title';

const NOON_MS = Date.parse('2026-11-23T12:00:00Z');
const TUESDAY = '2026-11-24';
const WEDNESDAY = '2026-11-25';

const cards = (view: Today, records: DiaryRecord[] = [], date = MONDAY, nowMs = NOON_MS) =>
  cardsOf(view, dayOf(view, records, date, nowMs), sessionTitle);
const ran = (body: Partial<SaveRun>): DiaryRecord => ({ kind: 'run', id: 'run', body: { ...aRun(), ...body } });
const did = (body: Partial<SaveExerciseSession>): DiaryRecord => ({
  kind: 'session',
  id: 'session',
  body: { ...aSession(), ...body },
});
const state = (day: Day, date: string) => day.week.find((each) => each.date === date)?.state;

describe('the one thing to do', () => {
  it('is the exercises of the day, named after what they are for', () => {
    expect(cards(aView()).primary).toBe('session');
    expect(cards(aView()).session?.title).toMatch(/^Hips, \d+ min$/);
  });

  it('is over once they were written down on this phone', () => {
    expect(cards(aView({ run: null }), [did({})]).primary).toBe('done');
  });

  it('is not over because of a run on the same day', () => {
    const view = aView();
    const week = view.week.map((day) => (day.date === MONDAY ? { ...day, state: 'done' as const } : day));
    expect(cards({ ...view, week }, [ran({})]).primary).toBe('session');
  });

  it('is the run when there are no exercises', () => {
    expect(cards(aView({ program: null })).primary).toBe('run');
  });

  it('is to stop when the plan is on hold, whatever else is due', () => {
    const view = aView();
    expect(cards({ ...view, run: view.run && { ...view.run, status: 'hold' } }).primary).toBe('hold');
  });

  it('is nothing on a rest day, and says what comes next', () => {
    const view = aView({ program: null });
    const resting = { ...view, run: view.run && { ...view.run, status: 'rest' as const, allowedFrom: TUESDAY } };
    expect(cards(resting)).toMatchObject({ primary: 'rest', next: 'Next: a run, tomorrow.' });
    // The view on the phone is of yesterday: the rest is over.
    expect(cards(resting, [], TUESDAY).primary).toBe('run');
  });

  it('is to wait for a plan while there is none', () => {
    expect(cards(aView({ program: null, run: null })).primary).toBe('nothing');
  });
});

describe('after a run the clinic does not know of', () => {
  const later = (record: DiaryRecord, date: string, isUnsent = true) =>
    cardsOf(
      aView({ program: null }),
      dayOf(aView(), [record], date, NOON_MS, () => isUnsent),
      sessionTitle,
    );

  it('no next run is offered from the view before it', () => {
    expect(later(ran({}), TUESDAY)).toMatchObject({ primary: 'rest', run: { status: 'wait' } });
    expect(later(ran({}), TUESDAY).nextRun?.why).toContain('has not reached your clinic');
    expect(later(ran({ planId: null }), WEDNESDAY).run?.status).toBe('wait');
  });

  it('the plan goes on once it is sent, on its own day, and when nothing was run', () => {
    expect(later(ran({}), TUESDAY, false).run?.status).toBe('go');
    expect(later(ran({ planId: null }), MONDAY).run?.status).toBe('go');
    expect(later(ran({ completed: 'not-done' }), TUESDAY).run?.status).toBe('go');
  });

  it('a hold stays a hold', () => {
    const view = aView();
    const held = { ...view, run: view.run && { ...view.run, status: 'hold' as const } };
    expect(dayOf(held, [ran({})], TUESDAY, NOON_MS, () => true).run?.status).toBe('hold');
  });
});

describe('the questions', () => {
  it('asks in the morning what the server asks, until this phone has the answer', () => {
    const view = aView({ morningQuestion: { runId: 'x', runDate: '2026-11-22', bodyPart: 'knee' } });
    expect(dayOf(view, [], MONDAY, NOON_MS).morning).toEqual({ bodyPart: 'knee' });
    const answered: DiaryRecord = {
      kind: 'check-in',
      id: MONDAY,
      body: { painMorning: 0 } as Extract<DiaryRecord, { kind: 'check-in' }>['body'],
    };
    expect(dayOf(view, [answered], MONDAY, NOON_MS).morning).toBeNull();
  });

  it('asks without a connection too, after a run that only this phone knows', () => {
    expect(dayOf(aView(), [ran({})], TUESDAY, NOON_MS).morning).not.toBeNull();
    expect(dayOf(aView(), [ran({ completed: 'not-done' })], TUESDAY, NOON_MS).morning).toBeNull();
  });

  it('asks once more an hour after a run, not earlier, not late at night', () => {
    const records = [ran({ endedAt: '2026-11-23T11:00:00Z' })];
    const at = (time: string) => dayOf(aView(), records, MONDAY, Date.parse(`2026-11-23T${time}Z`)).hourAfter;
    expect(at('11:59:59')).toBeNull();
    expect(at('12:00:00')?.id).toBe('run');
    expect(at('19:00:01')).toBeNull();
    const answered = [ran({ endedAt: '2026-11-23T11:00:00Z', painAfter60Min: 0 })];
    expect(dayOf(aView(), answered, MONDAY, NOON_MS).hourAfter).toBeNull();
  });
});

describe('the week', () => {
  it('has seven days, today last, and shows what this phone wrote at once', () => {
    const day = dayOf(aView(), [did({ localDate: '2026-11-21' })], MONDAY, NOON_MS);
    expect(day.week).toHaveLength(7);
    expect(day.week.at(-1)?.date).toBe(MONDAY);
    expect(state(day, '2026-11-21')).toBe('done');
  });

  it('calls a planned day without an answer silent, never done, also when the view is old', () => {
    const day = dayOf(aView(), [], WEDNESDAY, NOON_MS);
    expect(state(day, MONDAY)).toBe('no-word');
    expect(state(day, TUESDAY)).toBe('rest');
    expect(state(day, WEDNESDAY)).toBe('ahead');
  });

  it('keeps a "no" a no', () => {
    const day = dayOf(aView(), [did({ localDate: '2026-11-21', completed: 'not-done' })], MONDAY, NOON_MS);
    expect(state(day, '2026-11-21')).toBe('said-no');
  });
});

describe('the words of a session', () => {
  const items = (...sides: ProgramItem['dosage']['sides'][]) => sides.map((side, index) => anItem(`i${index}`, side));

  it('says which side does more', () => {
    expect(sessionNote(items('each', 'each'))).toBe('2 exercises');
    expect(sessionNote(items('each', 'left'))).toBe('2 exercises · left side does 3 sets more');
    expect(sessionNote(items('right'))).toBe('1 exercise · right side does 3 sets more');
  });

  it('still has a name when all exercises are the clinic’s own', () => {
    const own = { ...anItem('own', 'each'), exerciseId: 'own:1' as const };
    expect(sessionTitle([own])).toBe('Your exercises');
  });
});

it('reads a program whose phases are over as nothing to do', () => {
  const view = aView();
  const { content } = view.program!;
  const over = { ...content, phases: content.phases.map((phase) => ({ ...phase, activeTo: '2026-11-01' })) };
  expect(cards({ ...view, run: null, program: view.program && { ...view.program, content: over } }).primary).toBe(
    'rest',
  );
});
