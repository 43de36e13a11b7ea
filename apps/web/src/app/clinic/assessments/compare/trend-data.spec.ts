import { getMeasure } from '@midstance/clinical/measures';
import { type Assessment, signedSnapshot } from '@midstance/contracts/assessments';
import { patient, recorded, stored } from '../testing';
import { draftOf } from '../draft/draft';
import { judge } from '../judge/judge';
import { compare } from './comparison';
import { trendCsv, trendOf } from './trend-data';
import { trendOptions } from './trend-options';
import { trendSentence } from './trend-sentence';

const visit = { person: patient, complaint: 'patellofemoral', previous: null, limits: {} };

function signed(assessedOn: string, left: number | null, right: number | null): Assessment {
  const values = [recorded('wblt-distance', 'left', left), recorded('wblt-distance', 'right', right)];
  const record = stored(
    values.filter(({ value }) => value !== null),
    { assessedOn, status: 'signed', id: assessedOn },
  );
  const { evaluation } = judge(draftOf(record), visit);
  return { ...record, snapshot: signedSnapshot.parse({ engineVersion: '1', evaluation, findings: [], redFlags: [] }) };
}

const lunge = getMeasure('wblt-distance');
const records = [signed('2026-11-08', 11.5, 10), signed('2026-09-27', 11.5, null), signed('2026-08-16', 11, 7.5)];

describe('a measure over time', () => {
  it('is oldest first, has gaps where a side was not tested, and the error around the first test', () => {
    const trend = trendOf(lunge, records);
    expect(trend.dates).toEqual(['2026-08-16', '2026-09-27', '2026-11-08']);
    expect(trend.left).toEqual([11, 11.5, 11.5]);
    expect(trend.right).toEqual([7.5, null, 10]);
    expect(trend.rightBand).toEqual({ from: 5.6, to: 9.4 });
  });

  it('never joins a force without its lever arm to torques, and shows it with its own unit', () => {
    const knee = getMeasure('str-knee-extension');
    const strong = (assessedOn: string, leverArmM: number | null): Assessment => {
      const force = (side: 'left' | 'right', value: number) =>
        recorded(knee.id, side, value, { unit: 'N', leverArmM, method: null });
      const record = stored([force('left', 400), force('right', 300)], { assessedOn, status: 'signed' });
      const { evaluation } = judge(draftOf(record), visit);
      return {
        ...record,
        snapshot: signedSnapshot.parse({ engineVersion: '1', evaluation, findings: [], redFlags: [] }),
      };
    };
    const [without, withArm] = [strong('2026-09-01', null), strong('2026-11-01', 0.33)];
    const trend = trendOf(knee, [withArm, without]);
    expect(trend).toMatchObject({ unit: 'N·m', left: [null, 132], right: [null, 99] });
    expect(trend.words.left).toEqual(['400 N', '132']);
    expect(trendSentence(knee, trend)).toContain('taken once');
    expect(trendOf(knee, [without])).toMatchObject({ unit: 'N', left: [400] });
    const [row] = compare(without, withArm, { measures: {}, problems: [], redFlagChecks: [] }, String);
    expect(row).toMatchObject({ unit: 'N·m', left: { before: '400 N', now: '132' } });
  });

  it('keeps the order of signing within one day', () => {
    const sameDay = [signed('2026-11-08', 11.5, 10), signed('2026-11-08', 11, 7.5)];
    expect(trendOf(lunge, sameDay).right).toEqual([7.5, 10]);
  });

  it('says each side in a sentence and claims only a change beyond the error', () => {
    const words = trendSentence(lunge, trendOf(lunge, records));
    expect(words).toContain('left 11 → 11.5 cm: within measurement error');
    expect(words).toContain('right 7.5 → 10 cm: improved');
    expect(trendSentence(lunge, trendOf(lunge, records.slice(0, 1)))).toContain('taken once');
  });

  it('stands at its dates to scale, with the error band whole and a gap where nothing was measured', () => {
    const trend = trendOf(lunge, records);
    const { xAxis, yAxis, series } = trendOptions(trend, (date) => date, { okFromPct: 90, watchFromPct: 80 });
    const day = Date.parse('2026-09-27');
    expect(xAxis[0]?.type).toBe('time');
    expect(xAxis[0]?.axisLabel.formatter(day)).toBe('2026-09-27');
    expect(series[1]?.data[1]).toEqual([day, null]);
    expect(yAxis[0]).toMatchObject({ min: 5, max: 13 });
  });

  it('tells answers that are no numbers as they are, without a claim of change', () => {
    const squat = getMeasure('fn-sl-squat-rating');
    const answered = (assessedOn: string, left: string): Assessment => {
      const record = stored([recorded(squat.id, 'left', null, { option: left })], { assessedOn, status: 'signed' });
      const { evaluation } = judge(draftOf(record), visit);
      const snapshot = signedSnapshot.parse({ engineVersion: '1', evaluation, findings: [], redFlags: [] });
      return { ...record, snapshot };
    };
    const trend = trendOf(squat, [answered('2026-11-08', 'good'), answered('2026-08-16', 'poor')]);
    expect(trendSentence(squat, trend)).toBe('Single-leg squat, rating, left: Poor → Good.');
    expect(trendCsv(trend).split('\r\n')[1]).toBe('2026-08-16,Poor,,');
  });

  it('is a file with empty places for gaps', () => {
    expect(trendCsv(trendOf(lunge, records)).split('\r\n')).toEqual([
      'date,left (cm),right (cm),symmetry (%)',
      '2026-08-16,11,7.5,',
      '2026-09-27,11.5,,',
      '2026-11-08,11.5,10,',
    ]);
  });
});

describe('two assessments side by side', () => {
  it('show what was signed, before and now, and the change against the error', () => {
    const [later, earlier] = [records[0]!, records[2]!];
    const changes = judge(draftOf(later), { ...visit, previous: earlier }).evaluation;
    const rows = compare(earlier, later, changes, String);
    expect(rows).toMatchObject([
      {
        unit: 'cm',
        left: { before: '11', now: '11.5' },
        right: { before: '7.5', now: '10' },
        symmetry: '3.5 → 1.5 cm apart',
        change: { text: '▶ +2.5 cm', direction: 'up' },
      },
    ]);
  });
});
