import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { Report } from '@midstance/contracts/reports';
import { mara } from '../person/testing';
import { AssessmentReport } from './assessment-report';

const assessmentId = '0197c6a0-0000-7000-8000-000000000021';

const report: Report = {
  assessmentId,
  patientId: mara.id,
  audience: 'referrer',
  title: 'Running assessment report',
  name: 'Mara Kestrel',
  clinic: 'Lindenbruck Running Clinic',
  assessedOn: '2026-11-18',
  who: [{ label: 'Name', text: 'Mara Kestrel' }],
  why: [{ label: 'Complaint', text: 'Front-of-knee pain, right' }],
  summary: ['Knee extension: left 400 N, right 300 N: 75 % (right is weaker; weaker/stronger).'],
  redFlags: [{ title: 'Calf swelling reported', advice: 'Usual practice is a look on the same day.' }],
  findings: [
    {
      side: 'right',
      title: 'Muscle balance · evidence A',
      text: 'A lower force is recorded.',
      option: '',
      note: '75 %',
    },
  ],
  groups: [
    {
      title: 'Strength',
      rows: [
        {
          measureId: 'str-knee-extension',
          name: 'Knee extension',
          unit: 'N',
          left: '400',
          right: '300',
          none: '',
          used: 'best of 3',
          symmetry: { text: '75 %', of: '300/400 N', severity: 'act' },
          change: { side: 'right', text: '+12 N', note: 'within error 20' },
        },
      ],
    },
  ],
  muscles: [
    {
      groupId: 'quadriceps',
      name: 'Quadriceps',
      state: 'compared',
      weaker: 'right',
      status: 'flag',
      mark: '75 %',
      words: 'right weaker, 75 % of left',
      measureId: 'str-knee-extension',
      test: 'Knee extension',
    },
  ],
  musclesCompared: { n: 1, of: 14 },
  body: [{ view: 'left', side: 'left', x: 0.5, y: 0.6, text: '4', label: 'Pain, knee, left: 4 of 10' }],
  bars: [
    {
      measureId: 'str-knee-extension',
      name: 'Knee extension',
      percent: 75,
      weaker: 'right',
      severity: 'act',
      text: '75 % · 300/400 N',
    },
  ],
  trend: {
    measureId: 'str-knee-extension',
    name: 'Knee extension',
    unit: 'N',
    points: [
      { on: '2026-10-01', left: 400, right: 280 },
      { on: '2026-11-18', left: 400, right: 300 },
    ],
    error: 20,
  },
  plan: [{ label: 'Program', text: 'Knee strength' }],
  disclaimer: 'Decision support, not a diagnosis.',
};

describe('the report of an assessment', () => {
  let server: HttpTestingController;

  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [provideHttpClient(), provideHttpClientTesting(), provideRouter([])],
    });
    server = TestBed.inject(HttpTestingController);
  });

  async function open(answer: Report | null = report, audience?: string) {
    const fixture = TestBed.createComponent(AssessmentReport);
    fixture.componentRef.setInput('id', mara.id);
    fixture.componentRef.setInput('assessmentId', assessmentId);
    fixture.componentRef.setInput('audience', audience);
    fixture.detectChanges();
    const reader = audience === 'referrer' ? 'referrer' : 'runner';
    const request = server.expectOne(`/api/assessments/${assessmentId}/report?audience=${reader}`);
    if (answer) request.flush(answer);
    else request.flush({ code: 'conflict' }, { status: 409, statusText: 'Conflict' });
    await fixture.whenStable();
    const page = fixture.nativeElement as HTMLElement;
    const words = (selector: string) => (page.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
    const each = (selector: string) =>
      Array.from(page.querySelectorAll(selector), (part) => part.textContent.replace(/\s+/g, ' ').trim());
    return { page, words, each };
  }

  it('is never shown under the address of another runner', async () => {
    const { page } = await open({ ...report, patientId: assessmentId });
    expect(page.textContent).toContain('This assessment belongs to another runner');
    expect(page.textContent).not.toContain('Mara Kestrel');
  });

  it('tells who, why, what and what next as the server wrote it', async () => {
    const { words, each, page } = await open(report, 'referrer');
    expect(words('h1')).toBe('Running assessment report');
    expect(each('.facts dd')).toEqual(['Mara Kestrel', 'Front-of-knee pain, right']);
    expect(words('.flag')).toContain('Calf swelling reported');
    expect(words('.finding h3')).toContain('Right · Muscle balance');
    const cells = ['Knee extension N', '400', '300', 'best of 3', '75 % 300/400 N', '▶right: +12 N within error 20'];
    expect(each('tbody tr:nth-child(2) > *')).toEqual(cells);
    expect(each('.plan > *')).toEqual(['Program', 'Knee strength']);
    expect(words('footer')).toBe('Decision support, not a diagnosis.');
    expect(page.querySelectorAll('h1')).toHaveLength(1);
  });

  it('says each drawing in words', async () => {
    const { words, each, page } = await open(report, 'referrer');
    expect(words('app-body-map ul')).toContain('Quadriceps: right weaker, 75 % of left');
    expect(words('app-body-map ul')).toContain('Pain, knee, left: 4 of 10');
    expect(words('app-body-map p')).toContain('1 of 14 muscle groups measured on both sides');
    expect(words('app-symmetry-bars')).toContain('right is weaker: 75 % · 300/400 N');
    expect(each('app-trend-lines td')).toEqual(['400', '280', '400', '300']);
    expect(page.querySelectorAll('svg:not([aria-hidden])')).toHaveLength(0);
  });

  it('is for the runner unless the address says otherwise, and is downloaded for the same reader', async () => {
    const { page, words } = await open();
    const download = page.querySelector('a[download]');
    expect(download?.getAttribute('href')).toBe(`/api/assessments/${assessmentId}/report.pdf?audience=runner`);
    expect(words('[aria-current=true]')).toBe('For the runner');
  });

  it('offers nothing to download when there is no report', async () => {
    const { page } = await open(null);
    expect(page.querySelector('a[download]')).toBeNull();
    expect(page.querySelector('[role=alert]')).not.toBeNull();
  });
});
