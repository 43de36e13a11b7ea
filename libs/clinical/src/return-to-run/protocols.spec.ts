import {
  applyOverlay,
  loadOverlay,
  loadProtocol,
  PAIN_PROFILES,
  PROTOCOL_LIST,
  type Protocol,
  type RtrState,
} from './index';
import { METRIC_NAMES } from './metrics.data';
import { stateAtStart } from './fold';
import { rungAt, rungOf, rungsOf } from './ladder';
import { fastestPath } from './simulate';
import { start } from './testing/fixtures';
import type { PlanStarted } from './events';

async function protocolOf(code: string): Promise<Protocol> {
  const loaded = await loadProtocol(code, 1);
  if (!loaded.ok) throw new Error(code);
  return loaded.value;
}

async function everyProtocol(): Promise<Protocol[]> {
  return Promise.all(PROTOCOL_LIST.map(({ code }) => protocolOf(code)));
}

describe('protocol data', () => {
  it('lists six protocols under the code, version and title of their data', async () => {
    const loaded = await everyProtocol();
    expect(loaded.map(({ code, version, title }) => ({ code, version, title }))).toEqual(PROTOCOL_LIST);
    expect(loaded).toHaveLength(6);
  });

  it('holds 225 steps and 249 gate lines in six phases each', async () => {
    const protocols = await everyProtocol();
    const phases = protocols.flatMap((protocol) => protocol.phases);
    expect(protocols.every((protocol) => protocol.phases.map((phase) => phase.id).join() === 'P0,P1,P2,P3,P4,P5')).toBe(
      true,
    );
    expect(phases.flatMap((phase) => phase.ladder)).toHaveLength(225);
    expect(phases.flatMap((phase) => [...phase.entry, ...phase.exit])).toHaveLength(249);
  });

  it('names every metric of every gate in words', async () => {
    const overlay = await loadOverlay('OVERLAY_POSTPARTUM');
    const lines = (await everyProtocol()).flatMap(({ phases }) =>
      phases.flatMap((phase) => [...phase.entry, ...phase.exit]),
    );
    const overlayLines = overlay.ok ? overlay.value.entry : [];
    const unnamed = [...lines, ...overlayLines].filter(({ metric }) => !Object.hasOwn(METRIC_NAMES, metric));
    expect(overlayLines).toHaveLength(11);
    expect(unnamed).toEqual([]);
  });

  it('adds up: totals of each step follow from its parts, step ids are unique and start with their phase', async () => {
    for (const protocol of await everyProtocol()) {
      const ids = rungsOf(protocol).map(({ step }) => step.id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { step, phase } of rungsOf(protocol)) {
        expect(step.id.startsWith(`${phase.id}-`)).toBe(true);
        if (step.type === 'walk_run' || step.type === 'continuous') {
          expect(step.runTotalMin).toBeCloseTo(step.runMin * step.repeats, 5);
          expect(step.totalMin).toBeCloseTo((step.walkMin + step.runMin) * step.repeats, 5);
        }
        if (step.type === 'week') {
          expect(step.runTotalMin).toBe(step.weekRunsMin.reduce((sum, run) => sum + run, 0));
          expect(step.longestMin).toBe(Math.max(...step.weekRunsMin));
          expect(step.greensRequired).toBe(Math.ceil(0.75 * step.weekRunsMin.length));
        }
        if (step.type === 'quality') {
          expect(step.totalMin).toBeCloseTo(step.easyMin + (step.repeats * (step.workS + step.recoveryS)) / 60, 1);
        }
      }
    }
  });

  it.each([
    ['RTR_KNEE_DEFAULT', 'knee', 40, [3, 5, 9, 5, 10, 8]],
    ['RTR_ITB', 'itb', 38, [3, 5, 7, 5, 10, 8]],
    ['RTR_ACHILLES', 'tendon', 38, [3, 5, 7, 5, 10, 8]],
    ['RTR_CALF_STRAIN', 'muscle', 37, [3, 5, 6, 5, 10, 8]],
    ['RTR_BSI_LOW_RISK', 'bone', 39, [3, 5, 9, 4, 10, 8]],
    ['RTR_POST_SURGICAL_KNEE', 'postop', 33, [3, 5, 4, 3, 10, 8]],
  ] as const)('%s uses profile %s and has %i steps', async (code, profile, steps, perPhase) => {
    const protocol = await protocolOf(code);
    expect(protocol.profile).toBe(profile);
    expect(rungsOf(protocol)).toHaveLength(steps);
    expect(protocol.phases.map((phase) => phase.ladder.length)).toEqual(perPhase);
    expect(rungsOf(protocol)).toBe(rungsOf(protocol));
  });

  it('orders every pain profile from green to stop', () => {
    for (const profile of Object.values(PAIN_PROFILES)) {
      expect(profile.duringGreen).toBeLessThan(profile.duringAmber);
      expect(profile.duringAmber).toBeLessThan(profile.stopPain);
      expect(profile.afterRiseGreen).toBeLessThanOrEqual(profile.afterRiseAmber);
      expect(profile.morningRiseGreen).toBeLessThanOrEqual(profile.morningRiseAmber);
    }
  });

  it('keeps a place inside the ladder', async () => {
    const knee = await protocolOf('RTR_KNEE_DEFAULT');
    expect(rungAt(knee, -3).step.id).toBe('P0-1');
    expect(rungAt(knee, 999).step.id).toBe('P5-8');
    expect(rungOf(knee, 'P2-9')).toMatchObject({ lastOfPhase: true, index: 16 });
    expect(rungOf(knee, 'P9-1')).toBeNull();
  });
});

describe('loading', () => {
  it('names what does not exist', async () => {
    expect(await loadProtocol('RTR_HIP', 1)).toMatchObject({
      ok: false,
      errors: [{ code: 'unknown_protocol', field: 'code' }],
    });
    expect(await loadProtocol('RTR_ITB', 2)).toMatchObject({
      ok: false,
      errors: [{ code: 'unknown_version', field: 'version' }],
    });
    expect(await loadOverlay('OVERLAY_X')).toMatchObject({
      ok: false,
      errors: [{ code: 'unknown_protocol', field: 'code' }],
    });
    expect(await loadOverlay('toString')).toMatchObject({ ok: false });
  });

  it('lays the post-partum gate over the walk-run phase and nothing else', async () => {
    const knee = await protocolOf('RTR_KNEE_DEFAULT');
    const overlay = await loadOverlay('OVERLAY_POSTPARTUM');
    if (!overlay.ok) throw new Error('overlay');
    const both = applyOverlay(knee, overlay.value);
    expect(both.phases.map((phase, index) => phase.entry.length - knee.phases[index]!.entry.length)).toEqual([
      0, 0, 11, 0, 0, 0,
    ]);
    expect(both.phases[2]!.entry.at(-1)).toMatchObject({ metric: 'screen.energy_sleep_mood_done' });
  });
});

describe('fastest path, days from the start of the ladder', () => {
  it.each([
    ['RTR_KNEE_DEFAULT', [4, 14, 52, 74, 144, 208]],
    ['RTR_ITB', [4, 14, 44, 66, 136, 200]],
    ['RTR_ACHILLES', [4, 14, 73, 111, 188, 256]],
    ['RTR_CALF_STRAIN', [4, 14, 40, 62, 132, 196]],
    ['RTR_BSI_LOW_RISK', [5, 16, 86, 116, 193, 261]],
    ['RTR_POST_SURGICAL_KNEE', [4, 14, 32, 46, 116, 180]],
  ] as const)('%s', async (code, days) => {
    const protocol = await protocolOf(code);
    const state: RtrState = stateAtStart(protocol, start('P0-1') as PlanStarted);
    const path = fastestPath(protocol, state, {
      firstDay: 0,
      firstRunDay: null,
      gateDay: () => 0,
      volumeReached: () => false,
    });
    expect([...path.starts.slice(1).map(({ day }) => day), path.endDay]).toEqual(days);
  });
});
