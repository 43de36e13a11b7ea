import { gateQuestion } from './gate-answer';
import { FACT_BEHIND, GATE_ANSWERS } from './gate-answers.data';
import { CHECK_IN_FIELDS, METRIC_NAMES } from './metrics.data';
import type { Predicate } from './model';
import { applyOverlay, loadOverlay, loadProtocol, PROTOCOL_LIST } from './protocols';

/** Worked out from what the runner logs, or from the episode. */
const FROM_THE_LOG =
  /^(green_sessions_at_step|ambers_14d|reds_\d+d|days_since_(last_red|run_start|pain_free_walking)|weekly_run_minutes|phase_exit_met|red_flag_open|nprs_.*|adherence_strength_14d)$/;

async function allLines(): Promise<Predicate[]> {
  const overlay = await loadOverlay('OVERLAY_POSTPARTUM');
  const protocols = await Promise.all(PROTOCOL_LIST.map(({ code, version }) => loadProtocol(code, version)));
  return protocols.flatMap((protocol) => {
    if (!protocol.ok || !overlay.ok) throw new Error('a listed protocol does not load');
    return applyOverlay(protocol.value, overlay.value).phases.flatMap(({ entry, exit }) => [...entry, ...exit]);
  });
}

it('knows for each line of each protocol where its value comes from: the log, or an answer', async () => {
  const nowhere = (await allLines()).filter(
    ({ metric }) =>
      !FROM_THE_LOG.test(metric) && !Object.hasOwn(CHECK_IN_FIELDS, metric) && gateQuestion(metric) === null,
  );
  expect(nowhere.map(({ metric }) => metric)).toEqual([]);
});

it('takes answers of the kind the line compares with', async () => {
  for (const { metric, value } of await allLines()) {
    const question = gateQuestion(metric);
    if (question?.metric !== metric) continue;
    const { answer } = question;
    const kind = answer.kind === 'choice' ? typeof answer.options[0]?.value : answer.kind;
    expect([metric, kind]).toEqual([metric, typeof value === 'boolean' ? 'yes-no' : typeof value]);
    if (answer.kind === 'number') expect(Number(value)).toBeLessThanOrEqual(answer.max);
    if (answer.kind === 'choice') expect(answer.options.map((option) => option.value)).toContain(value);
  }
});

it('names everything it asks for', () => {
  for (const metric of Object.keys(GATE_ANSWERS).filter((each) => !Object.values(FACT_BEHIND).includes(each))) {
    expect([metric, METRIC_NAMES[metric]?.label]).toEqual([metric, expect.any(String)]);
  }
});

it('asks for the fact behind a line that counts days', () => {
  expect(gateQuestion('weeks_since_birth')).toEqual({ metric: 'date.birth', answer: { kind: 'date' } });
  expect(gateQuestion('toString')).toBeNull();
});
