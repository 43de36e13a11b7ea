import { Location } from '@angular/common';
import { TestBed } from '@angular/core/testing';
import type { LinkAnswers, LinkView } from '@midstance/contracts/outcomes';
import { type Problem, ProblemError } from '../http/problem';
import { Answer } from './answer';
import { AnswerClient } from './answer-client';

const problem: Problem = {
  code: 'link_invalid',
  status: 410,
  title: 'This link is used up',
  detail: '',
  howToFix: '',
  instance: '',
  errors: [],
};
const failing = (code: Problem['code']) => new ProblemError({ ...problem, code, title: code });

const view: LinkView = {
  firstName: 'Ada',
  clinicName: 'Weirside',
  expiresAt: '2026-01-01T00:00:00Z',
  activities: [],
  answers: {},
  questions: ['NPRS', 'GROC'].map((code) => ({
    code,
    item: 0,
    kind: 'choice',
    text: `How is ${code}?`,
    choices: [0, 1, 2].map((value) => ({ value, words: '' })),
    endsForm: [],
  })),
};

describe('the page of a link', () => {
  const open = jest.fn<Promise<LinkView>, [string]>();
  const save = jest.fn<Promise<void>, [string, LinkAnswers]>();
  const finish = jest.fn<Promise<void>, [string]>();

  let address: string;

  beforeEach(() => {
    jest.resetAllMocks();
    address = '/answer#token=secret';
    open.mockResolvedValue(view);
    save.mockResolvedValue();
    finish.mockResolvedValue();
    TestBed.configureTestingModule({
      providers: [
        { provide: AnswerClient, useValue: { open, save, finish } },
        { provide: Location, useValue: { path: () => address, replaceState: (path: string) => (address = path) } },
      ],
    });
  });

  async function start() {
    const fixture = TestBed.createComponent(Answer);
    const page = fixture.nativeElement as HTMLElement;
    document.body.append(page);
    const settle = async () => {
      await new Promise((resolve) => setTimeout(resolve));
      await fixture.whenStable();
    };
    await settle();
    const press = async (name: string) => {
      const buttons = [...page.querySelectorAll('button')];
      buttons.find((button) => button.textContent.trim() === name)?.click();
      await settle();
    };
    const heading = () => page.querySelector('h1')?.textContent.trim();
    return { page, press, heading };
  }

  it('asks one question a page, with nothing chosen, and keeps each answer', async () => {
    const { page, press, heading } = await start();
    expect(heading()).toBe('Hello Ada');
    await press('Start');
    expect(heading()).toBe('How is NPRS?');
    expect(document.activeElement).toBe(page.querySelector('h1'));
    expect(page.querySelector('[aria-pressed=true]')).toBeNull();
    await press('0');
    expect(save).toHaveBeenLastCalledWith('secret', { NPRS: { kind: 'items', items: [0] } });
    await press('Next');
    expect(heading()).toBe('How is GROC?');
    await press('Skip');
    expect(page.textContent).toContain('1 of 2 questions answered.');
    await press('Send my answers');
    expect(finish).toHaveBeenCalledWith('secret');
    expect(heading()).toBe('Thank you, Ada');
  });

  it('goes on at the first question without an answer', async () => {
    open.mockResolvedValue({ ...view, answers: { NPRS: { kind: 'items', items: [2] } } });
    const { press, heading, page } = await start();
    await press('Go on');
    expect(heading()).toBe('How is GROC?');
    await press('Back');
    expect(page.querySelector('[aria-pressed=true]')?.textContent.trim()).toBe('2');
  });

  it('keeps the secret in the address until the answers are sent', async () => {
    const { press } = await start();
    await press('Start');
    await press('1');
    await press('Next');
    await press('Skip');
    expect(address).toBe('/answer#token=secret');
    await press('Send my answers');
    expect(address).toBe('/answer');
  });

  it('says so when an answer is not kept, and sends it before finishing', async () => {
    save.mockRejectedValueOnce(failing('unreachable'));
    const { press, page } = await start();
    await press('Start');
    await press('1');
    expect(page.querySelector('[role=alert]')?.textContent).toContain('unreachable');
    await press('Next');
    await press('Skip');
    await press('Send my answers');
    expect(save).toHaveBeenCalledTimes(2);
    expect(finish).toHaveBeenCalledTimes(1);
  });

  it('takes a used-up link for done when only the answer to sending was lost', async () => {
    finish.mockRejectedValueOnce(failing('unreachable')).mockRejectedValueOnce(failing('link_invalid'));
    const { press, heading } = await start();
    await press('Start');
    await press('1');
    await press('Next');
    await press('Skip');
    await press('Send my answers');
    expect(heading()).toBe('That was the last question');
    await press('Send my answers');
    expect(heading()).toBe('Thank you, Ada');
  });

  it('does not open with a link that is used up', async () => {
    open.mockRejectedValue(failing('link_invalid'));
    const { heading } = await start();
    expect(heading()).toBe('This link does not open');
  });
});
