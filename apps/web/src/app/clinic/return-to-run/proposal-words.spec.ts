import { view } from './testing';
import { criteriaCount, headlineOf, isGateOpen } from './proposal-words';

const proposal = view().proposal!;
const closed = proposal.evidence.map((line) => ({ ...line, state: 'no-data' as const, proof: null }));

it('counts what was measured and what is required; "if measured" lines without a value do not count', () => {
  expect(criteriaCount(proposal.evidence)).toEqual({ met: 1, counted: 1 });
  expect(criteriaCount([{ ...proposal.evidence[1]!, state: 'not-met' }])).toEqual({ met: 0, counted: 1 });
});

it('opens the gate only while the plan is active, waits at the gate, and every counted line is met', () => {
  expect(isGateOpen(view())).toBe(true);
  expect(isGateOpen(view({}, { status: 'HOLD' }))).toBe(false);
  expect(isGateOpen(view({ proposal: { ...proposal, evidence: closed } }))).toBe(false);
  expect(isGateOpen(view({ proposal: { ...proposal, kind: 'REPEAT' } }))).toBe(false);
});

it('says where the gate leads, and whether it can be confirmed', () => {
  expect(headlineOf(view(), proposal)).toEqual({
    chip: 'Ready to progress',
    severity: 'good',
    title: 'P2 → P3: 20 min run',
  });
  const shut = { ...proposal, evidence: closed };
  expect(headlineOf(view({ proposal: shut }), shut).chip).toBe('At the gate');
});

it('names the step of every other proposal', () => {
  expect(headlineOf(view(), { ...proposal, kind: 'STEP_BACK', toStepId: 'P2-1' })).toEqual({
    chip: 'Stepped back',
    severity: 'watch',
    title: 'Now on P2-1 · 4 w 1 r × 5',
  });
});
