import { TestBed } from '@angular/core/testing';
import type { OutcomeResponse, SaveOutcomeResponse } from '@midstance/contracts/outcomes';
import { type Problem, ProblemError } from '../../http/problem';
import { kneeEpisode, mara } from '../person/testing';
import { OutcomesClient } from './outcomes-client';
import { RecordForm } from './record-form';

const stored: OutcomeResponse = {
  id: '0197c6a0-0000-7000-8000-000000000011',
  patientId: mara.id,
  episodeId: kneeEpisode.id,
  code: 'UWRI',
  localDate: '2026-10-10',
  answer: { kind: 'totals', total: 20, subscores: {} },
  total: 20,
  subscores: {},
  profile: null,
  answered: null,
  scoringVersion: '1',
  source: 'clinic',
  corrects: null,
  correctedBy: null,
  voided: null,
  recordedBy: 'Lena Ashdown',
  recordedAt: '2026-10-10T08:00:00.000Z',
};

describe('the form of a response', () => {
  const record = jest.fn<Promise<OutcomeResponse>, [string, SaveOutcomeResponse]>();

  beforeEach(() => {
    jest.resetAllMocks();
    TestBed.configureTestingModule({ providers: [{ provide: OutcomesClient, useValue: { record } }] });
  });

  async function open(inputs: Record<string, unknown> = {}) {
    const fixture = TestBed.createComponent(RecordForm);
    const given = { patientId: mara.id, episode: kneeEpisode, today: '2026-11-22', ...inputs };
    for (const [name, value] of Object.entries(given)) fixture.componentRef.setInput(name, value);
    const page = fixture.nativeElement as HTMLElement;
    document.body.append(page);
    await fixture.whenStable();
    const settle = async () => {
      await new Promise((resolve) => setTimeout(resolve));
      await fixture.whenStable();
    };
    const choose = async (code: string) => {
      const select = page.querySelector('select');
      if (select) select.value = code;
      select?.dispatchEvent(new Event('change'));
      await settle();
    };
    const type = async (field: Element | null | undefined, text: string) => {
      if (!(field instanceof HTMLInputElement)) throw new Error('no such field');
      field.value = text;
      field.dispatchEvent(new Event('input'));
      await settle();
    };
    const items = () => [...page.querySelectorAll('app-item-grid input')];
    const press = async (name: string) => {
      [...page.querySelectorAll('button')].find((button) => button.textContent.trim() === name)?.click();
      await settle();
    };
    const score = () => page.querySelector('.score')?.textContent.trim();
    return { page, choose, type, items, press, score };
  }

  it('moves on when an item is full, and shows the score when it can be made', async () => {
    const { items, type, score, press } = await open();
    expect(items()).toHaveLength(9);
    (items()[0] as HTMLElement).focus();
    for (let index = 0; index < 9; index += 1) {
      expect(document.activeElement).toBe(items()[index]);
      await type(document.activeElement, '3');
    }
    expect(score()).toBe('Score: 27 · 9/9 items');
    record.mockResolvedValue(stored);
    await press('Save response');
    expect(record.mock.calls[0]?.[1]).toEqual({
      patientId: mara.id,
      episodeId: kneeEpisode.id,
      code: 'UWRI',
      localDate: '2026-11-22',
      answer: { kind: 'items', items: Array<number>(9).fill(3) },
      corrects: null,
    });
    expect(items().map((item) => (item as HTMLInputElement).value)).toEqual(Array<string>(9).fill(''));
  });

  it('leaves an empty item without an answer, and sends again under the same id', async () => {
    const refused: Problem = {
      code: 'invalid_input',
      status: 422,
      title: '',
      detail: '',
      howToFix: '',
      instance: '',
      errors: [{ path: 'answer.items.4', message: 'is not one of the answers of this item' }],
    };
    record.mockRejectedValueOnce(new ProblemError(refused)).mockResolvedValueOnce(stored);
    const { page, items, type, press } = await open();
    await type(items()[4], '3');
    await press('Save response');
    expect(page.textContent).toContain('Item 5 is not one of the answers of this item');
    expect((items()[4] as HTMLInputElement).value).toBe('3');
    await press('Save response');
    const [first, second] = record.mock.calls;
    expect(first?.[1].answer).toEqual({ kind: 'items', items: [null, null, null, null, 3, null, null, null, null] });
    expect(second?.[0]).toBe(first?.[0]);
  });

  it('says where the licensed form comes from, and takes totals by scale', async () => {
    const { page, choose, press, type } = await open();
    await choose('KOOS');
    expect(page.textContent).toContain('Mapi Research Trust');
    await press('Total only');
    await type(page.querySelectorAll('.fields input[uiNumberInput]')[1], '55,5');
    record.mockResolvedValue(stored);
    await press('Save response');
    expect(record.mock.calls[0]?.[1].answer).toEqual({ kind: 'totals', total: null, subscores: { pain: 55.5 } });
  });

  it('rates the activities of last time, in the runner’s words', async () => {
    const { page, choose, press, type } = await open({ lastActivities: ['Stairs'] });
    await choose('PSFS');
    expect(page.textContent).toContain('Name up to three things');
    await type(page.querySelectorAll('.activity input')[1], '6');
    record.mockResolvedValue(stored);
    await press('Save response');
    expect(record.mock.calls[0]?.[1].answer).toEqual({
      kind: 'activities',
      activities: [{ name: 'Stairs', rating: 6 }],
    });
  });

  it('corrects a record on its own day and questionnaire', async () => {
    const { page, press, type, items } = await open({ corrects: stored });
    expect(page.querySelector('select')).toBeNull();
    await type(items()[0], '2');
    record.mockResolvedValue(stored);
    await press('Save response');
    expect(record.mock.calls[0]?.[1]).toMatchObject({ corrects: stored.id, localDate: '2026-10-10', code: 'UWRI' });
  });
});
