import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { type Assessment, type PainSite, signedSnapshot } from '@midstance/contracts/assessments';
import { draftOf } from '../draft/draft';
import { judge } from '../judge/judge';
import { ids, patient, recorded, stored } from '../testing';
import { AssessmentsClient } from '../assessments-client';
import { CompareAssessments } from './compare-assessments';

// The drawing of the trend needs a browser; what it shows is checked as data.
jest.mock('./load-chart', () => ({ loadChart: () => new Promise(() => undefined) }));

const visit = { person: patient, complaint: 'patellofemoral', previous: null, limits: {} };
const knee: PainSite = {
  siteId: 'anterior-knee',
  side: 'right',
  view: 'front',
  kind: 'diffuse',
  boneSiteId: null,
  worst: 6,
  x: 0.4,
  y: 0.65,
};

function signed(assessedOn: string, right: number, painSites: PainSite[]): Assessment {
  const force = (side: 'left' | 'right', value: number) => recorded('str-knee-extension', side, value, { unit: 'N' });
  const record = stored([force('left', 400), force('right', right)], {
    assessedOn,
    status: 'signed',
    id: `0190a000-0000-7000-8000-0000${assessedOn.replaceAll('-', '')}`,
    painSites,
  });
  const { evaluation } = judge(draftOf(record), visit);
  return { ...record, snapshot: signedSnapshot.parse({ engineVersion: '1', evaluation, findings: [], redFlags: [] }) };
}

const records = [
  signed('2026-11-08', 340, [
    { ...knee, worst: 3 },
    { ...knee, siteId: 'calf', side: 'left', view: 'back', worst: 1 },
  ]),
  signed('2026-10-01', 320, []),
  signed('2026-09-01', 300, [knee, { ...knee, siteId: 'groin', side: 'left', worst: 2 }]),
];

describe('comparing assessments', () => {
  async function open(view?: string, next: string | null = null) {
    TestBed.configureTestingModule({
      providers: [provideHttpClient(), provideHttpClientTesting(), provideRouter([])],
    });
    const client = jest.spyOn(TestBed.inject(AssessmentsClient), 'signed');
    client.mockResolvedValueOnce({ items: records, next });
    const fixture = TestBed.createComponent(CompareAssessments);
    fixture.componentRef.setInput('id', ids.patient);
    fixture.componentRef.setInput('view', view);
    fixture.detectChanges();
    TestBed.inject(HttpTestingController).expectOne(`/api/patients/${ids.patient}`).flush(patient);
    await fixture.whenStable();
    const page = fixture.nativeElement as HTMLElement;
    const all = (selector: string) =>
      Array.from(page.querySelectorAll(selector), (each) => each.textContent.replace(/\s+/g, ' ').trim());
    const pick = async (label: string, option: number) => {
      const select = Array.from(page.querySelectorAll('label')).find((each) => each.textContent.includes(label));
      const field = select!.querySelector('select')!;
      field.value = field.options[option]!.value;
      field.dispatchEvent(new Event('change'));
      await fixture.whenStable();
    };
    const click = async (name: string) => {
      const buttons = Array.from(page.querySelectorAll<HTMLElement>('button'));
      buttons.find((each) => each.textContent.includes(name) || each.ariaLabel === name)!.click();
      await fixture.whenStable();
    };
    return { page, all, pick, click, client };
  }

  it('lists each test before and now, the two newest first', async () => {
    const { all, pick } = await open();
    expect(all('tbody tr')[0]).toContain('400 → 400');
    expect(all('tbody tr')[0]).toContain('320 → 340');
    await pick('Before', 2);
    expect(all('tbody tr')[0]).toContain('300 → 340');
  });

  it('reaches tests from before the first page on asking, in the list and in the trend', async () => {
    const { all, pick, click, client } = await open(undefined, records[2]!.id);
    expect(client).toHaveBeenCalledTimes(1);
    client.mockRejectedValueOnce(new Error('away')).mockResolvedValueOnce({
      items: [signed('2025-09-01', 200, [])],
      next: null,
    });
    await click('Earlier tests');
    expect(all('[role=alert]')[0]).toContain('Something went wrong');
    await click('Earlier tests');
    expect(client).toHaveBeenLastCalledWith(ids.patient, records[2]!.id);
    expect(all('[role=alert]')).toEqual([]);
    expect(all('button')).not.toContain('Earlier tests');
    // What was chosen stays chosen.
    expect(all('tbody tr')[0]).toContain('320 → 340');
    await pick('Before', 3);
    expect(all('tbody tr')[0]).toContain('200 → 340');
    expect(all('app-measure-trend tbody tr')).toHaveLength(4);
  });

  it('says the balance of every muscle group, measured or not, and opens the trend of its test', async () => {
    const { all, page, click } = await open('muscles');
    expect(all('ui-card header')[0]).toContain('1 of 14 muscle groups measured on both sides');
    const rows = all('app-muscle-sides tbody tr');
    expect(rows).toHaveLength(1);
    expect(rows.find((row) => row.startsWith('Quadriceps'))).toBe(
      'Quadriceps Knee extension ▶ right weaker, 85 % of left ▲ Watch right weaker, 80 % of left',
    );
    expect(all('.missing')[0]).toMatch(/^Not measured: side of the trunk, .*calf/);
    await click('Quadriceps: trend of Knee extension');
    expect(all('app-measure-trend h2')[0]).toContain('Knee extension');
    expect(page.querySelector('app-muscle-sides .label')?.textContent.trim()).toBe('▶ 85 %');
  });

  it('sets the pain sites of two dates side by side, from the last date that has any', async () => {
    const { all, pick } = await open('pain');
    expect(all('.changes li')).toEqual([
      '▼▶Front of the knee, right: less pain, 6 of 10 → 3 of 10',
      '+◀Calf, left: new, pain 1 of 10',
      '–◀Groin, left: not marked any more, was 2 of 10',
    ]);
    expect(all('.marker text')).toEqual(['6', '2', '▼3', '+1']);
    expect(all('.told')[1]).toContain('Groin, left, pain 2 of 10: not marked later');
    await pick('Before: date', 1);
    expect(all('.changes li')).toHaveLength(2);
    await pick('Now: date', 1);
    expect(all('app-pain-sides p')[0]).toContain('That is not the same as no pain');
  });
});
