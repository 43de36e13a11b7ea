import { TestBed } from '@angular/core/testing';
import type { OutcomeResponse } from '@midstance/contracts/outcomes';
import { ProblemError } from '../../http/problem';
import { mara } from '../person/testing';
import { OutcomesClient } from './outcomes-client';
import { ResponseTable } from './response-table';

const lefs: OutcomeResponse = {
  id: '0197c6a0-0000-7000-8000-000000000011',
  patientId: mara.id,
  episodeId: null,
  code: 'LEFS',
  localDate: '2026-10-10',
  answer: { kind: 'totals', total: 52, subscores: {} },
  total: 52,
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
const voided = { reason: 'Wrong day', by: 'Lena Ashdown', at: '2026-10-11T08:00:00.000Z' };

describe('the table of responses', () => {
  const send = jest.fn<Promise<OutcomeResponse>, [string, string]>();

  beforeEach(() => {
    jest.resetAllMocks();
    TestBed.configureTestingModule({ providers: [{ provide: OutcomesClient, useValue: { void: send } }] });
  });

  function open(responses: readonly OutcomeResponse[]) {
    const fixture = TestBed.createComponent(ResponseTable);
    fixture.componentRef.setInput('responses', responses);
    const heard: OutcomeResponse[] = [];
    fixture.componentInstance.voided.subscribe((each) => heard.push(each));
    fixture.detectChanges();
    const page = fixture.nativeElement as HTMLElement;
    const press = async (name: string) => {
      const buttons = Array.from(page.querySelectorAll('button'));
      buttons.find((each) => (each.getAttribute('aria-label') ?? each.textContent).trim().startsWith(name))!.click();
      await fixture.whenStable();
    };
    const type = (text: string) => (page.querySelector<HTMLInputElement>('form input')!.value = text);
    return { page, heard, press, type };
  }

  it('voids a response with a reason, which it asks for', async () => {
    send.mockResolvedValue({ ...lefs, voided });
    const { page, heard, press, type } = open([lefs]);
    await press('Void LEFS of');
    expect(page.querySelector('form')).not.toBeNull();
    page.querySelector('form')!.dispatchEvent(new Event('submit'));
    await Promise.resolve();
    expect(send).not.toHaveBeenCalled();
    type(' Wrong day ');
    page.querySelector('form')!.dispatchEvent(new Event('submit'));
    await new Promise((resolve) => setTimeout(resolve));
    expect(send).toHaveBeenCalledWith(lefs.id, 'Wrong day');
    expect(heard).toEqual([{ ...lefs, voided }]);
  });

  it('says why it was refused and keeps the reason', async () => {
    send.mockRejectedValue(new ProblemError({ code: 'conflict', status: 409, title: 'Conflict', errors: [] } as never));
    const { page, press, type } = open([lefs]);
    await press('Void LEFS of');
    type('Wrong day');
    page.querySelector('form')!.dispatchEvent(new Event('submit'));
    await new Promise((resolve) => setTimeout(resolve));
    expect(page.querySelector<HTMLInputElement>('form input')!.value).toBe('Wrong day');
  });

  it('keeps voided and corrected ones readable, with why, and offers nothing more for them', () => {
    const { page } = open([
      { ...lefs, voided },
      { ...lefs, id: '2', correctedBy: lefs.id },
    ]);
    expect(page.querySelectorAll('.replaced')).toHaveLength(2);
    expect(page.textContent).toContain('voided by Lena Ashdown');
    expect(page.textContent).toContain('Wrong day');
    expect(page.querySelectorAll('button')).toHaveLength(0);
  });
});
