import type { Report, ReportMuscle } from '@midstance/contracts/reports';
import { readPdf } from '../../../testing/pdf-text';
import { dotsOf } from './print-charts';
import { printReport } from './print-report';

const long = 'A long text of a finding that says what was recorded and which option there is. '.repeat(3);

function muscle(
  groupId: string,
  name: string,
  weaker: ReportMuscle['weaker'],
  status: ReportMuscle['status'],
): ReportMuscle {
  const words = `${weaker ?? 'none'} weaker, 75 %`;
  return { groupId, name, weaker, status, words, state: 'compared', mark: '75 %', measureId: null, test: '' };
}

function reportWith(rows: number, findings: number): Report {
  return {
    assessmentId: '0198a3c0-0000-7000-8000-000000000001',
    patientId: '0198a3c0-0000-7000-8000-000000000002',
    audience: 'referrer',
    title: 'Running assessment report',
    name: 'Mara Kestrel',
    clinic: 'Lindenbruck Running Clinic',
    assessedOn: '2026-02-17',
    who: [{ label: 'Name', text: 'Mara Kestrel' }],
    why: [{ label: 'Complaint', text: 'Front-of-knee pain, right' }],
    summary: ['Knee extension: left 400 N, right 300 N: 75 % (right is weaker; weaker/stronger).'],
    redFlags: [{ title: 'Calf swelling reported', advice: 'Usual practice is a look on the same day.' }],
    findings: Array.from({ length: findings }, (_, index) => ({
      side: 'right',
      title: `Finding ${index}`,
      text: long,
      option: '',
      note: 'Knee extension right 75 % (below 90 %)',
    })),
    groups: [
      {
        title: 'Strength',
        rows: Array.from({ length: rows }, (_, index) => ({
          measureId: `m${index}`,
          name: `Row ${index}`,
          unit: 'N',
          left: '400',
          right: '300',
          none: '',
          used: 'best of 3',
          symmetry: { text: '75 %', of: '300/400 N', severity: 'act' },
          change: { side: 'right', text: '+12 N', note: 'within error 20' },
        })),
      },
    ],
    muscles: [
      muscle('quadriceps', 'Quadriceps', 'right', 'flag'),
      muscle('calf', 'Calf', 'left', 'watch'),
      { ...muscle('hip-flexors', 'Hip flexors', null, null), state: 'not-measured', words: 'not measured' },
    ],
    musclesCompared: { n: 2, of: 14 },
    body: [{ view: 'left', side: 'left', x: 0.5, y: 0.6, text: '4', label: 'Pain, knee, left: 4 of 10' }],
    bars: [{ measureId: 'm0', name: 'Row 0', percent: 75, weaker: 'right', severity: 'act', text: '75 % · 300/400 N' }],
    trend: {
      measureId: 'm0',
      name: 'Row 0',
      unit: 'N',
      points: [{ on: '2026-02-17', left: 400, right: null }],
      error: null,
    },
    plan: [{ label: 'Program', text: long.repeat(8) }],
    disclaimer: 'Decision support, not a diagnosis.',
  };
}

describe('a printed report', () => {
  it('has two pages however much there is, and says what is left to the record', async () => {
    const { pages, texts } = readPdf(await printReport(reportWith(120, 20)));
    const count = (start: string) => texts.filter((text) => text.startsWith(start)).length;
    const told = texts.flatMap((text) => /^and (\d+) more in the record$/.exec(text)?.slice(1).map(Number) ?? []);
    expect(pages).toBe(2);
    expect([count('Right · Finding') + (told[0] ?? 0), count('Row ') + (told[1] ?? 0)]).toEqual([20, 122]);
  });

  it('has two pages when there is next to nothing', async () => {
    const bare = {
      ...reportWith(1, 0),
      redFlags: [],
      muscles: [],
      body: [],
      bars: [],
      trend: null,
      plan: [],
      summary: [],
    };
    const { pages, texts } = readPdf(await printReport(bare));
    expect(pages).toBe(2);
    expect(texts).toContain('Nothing in the tests asks for attention.');
    expect(texts.join()).not.toContain('more in the record');
  });

  it.each(['Łukasz Żółć', 'Ελένη Παπαδοπούλου', 'Наталія Їжак', 'Nguyễn Thị Ánh'])(
    'prints the name of %s as it is written, and brings only the letters for it',
    async (name) => {
      const pdf = await printReport({ ...reportWith(3, 1), name, who: [{ label: 'Name', text: name }] });
      const { texts, pages } = readPdf(pdf);
      expect(texts).toContain(name);
      expect(texts).toContain(`${name} · 17 Feb 2026 · page 2 of 2`);
      expect(texts).toContain('Summary');
      expect(pages).toBe(2);
      expect(pdf.length).toBeLessThan(40_000);
    },
  );

  it('cuts no text of the table: what does not stand on a line is broken into lines', async () => {
    const report = reportWith(3, 1);
    const row = {
      ...report.groups[0]!.rows[0]!,
      name: 'Single-leg heel raise with the knee straight, repetitions until the height is lost',
      left: 'not done (no equipment here)',
      symmetry: { text: '104.5 %', of: '10250.5/9808.75 N·m of torque', severity: 'act' as const },
      change: { side: 'right' as const, text: '−1205.25 N·m', note: 'worse, beyond error 112.75' },
    };
    const printed = readPdf(
      await printReport({ ...report, groups: [{ title: 'Strength', rows: [row, row] }], plan: [] }),
    );
    const all = printed.texts.join(' ');
    expect(all).not.toContain('…');
    for (const word of [row.name, row.left, row.symmetry.of, row.change.note].flatMap((text) => text.split(' '))) {
      expect(all).toContain(word);
    }
  });

  it('brings no typeface where the built-in one has every letter', async () => {
    const { source } = readPdf(await printReport(reportWith(3, 1)));
    expect(source).not.toContain('/FontFile2');
  });

  it('says its drawings in words to those who cannot see them', async () => {
    const { source } = readPdf(await printReport(reportWith(3, 1)));
    expect([...source.matchAll(/\/Alt \(/g)]).toHaveLength(3);
    expect(source).toContain('Quadriceps: right weaker, 75 %; Calf: left weaker, 75 %; Pain, knee, left: 4 of 10');
    expect(source).toContain('2 of 14 muscle groups measured on both sides');
  });
});

describe('points of a trend', () => {
  const frame = { x: 0, y: 0, width: 100, height: 50 };

  it('stand at their dates, higher values above', () => {
    const points = [
      { on: '2026-01-01', left: 10, right: null },
      { on: '2026-01-11', left: 20, right: 15 },
      { on: '2026-01-21', left: 20, right: 10 },
    ];
    const { left, right } = dotsOf({ points, error: null }, frame);
    expect(left.map(({ x, y }) => [x, y])).toEqual([
      [0, 50],
      [50, 0],
      [100, 0],
    ]);
    expect(right.map(({ x, y }) => [x, y])).toEqual([
      [50, 25],
      [100, 50],
    ]);
  });

  it('stay on the page when there is one date and one value', () => {
    const { left } = dotsOf({ points: [{ on: '2026-01-01', left: 10, right: 10 }], error: null }, frame);
    expect(left).toEqual([{ x: 50, y: 50, value: 10 }]);
  });
});
