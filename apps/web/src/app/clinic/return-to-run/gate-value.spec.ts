import { gateQuestion } from '@midstance/clinical/return-to-run';
import { gateValue, outOfRange } from './gate-value';

const answer = (metric: string) => gateQuestion(metric)!.answer;

it('takes whole pain scores from 0 to 10 only, and never an empty field for 0', () => {
  const pain = answer('test.jog_in_place_60s.pain');
  expect(outOfRange(pain, 0)).toBe('');
  for (const wrong of [null, 11, -1, 2.5]) {
    expect(outOfRange(pain, wrong)).toBe('The result must be a whole number from 0 to 10');
  }
});

it.each([
  ['lsi.quad_iso', 82.5, '', 82.5],
  ['exam.bone_tenderness', null, 'no', false],
  ['clearance.surgeon', null, 'yes', true],
  ['effusion_grade', null, '1', 1],
  ['dvt_screen', null, 'negative', 'negative'],
  ['days_since_surgery', null, '2026-08-01', '2026-08-01'],
])('records %s as what the gate compares', (metric, number, text, value) => {
  expect(gateValue(answer(metric), number, text)).toBe(value);
});
