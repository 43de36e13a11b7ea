import type { Locator, Page } from '@playwright/test';
import { type Assessment, assessment } from '@midstance/contracts/assessments';
import { expect, test } from './fixtures';

/**
 * One line of the paper form: the right and the left side, trial by trial, and for a force the lever arm in metres.
 * Answers are the keys that choose them.
 */
type Line = readonly [test: string, right: string, left: string, leverArmM?: string];

/** From the onset to the time pain takes to settle, in the order of the screen. */
const SYMPTOMS = ['2', '6', '4', '6', '5', '2', '10', '1', '60'];

/** The running gait as it was read from the video: one mean a side, right before left. */
const GAIT: readonly (readonly [test: string, ...values: string[]])[] = [
  ['Cadence', '168'],
  ['Knee bend at landing', '9', '12'],
  ['Knee bend at midstance', '41', '43'],
  ['Forward trunk lean', '6,5'],
  ['Pelvic drop', '7', '4.5'],
  ['Thigh angle at midstance', '10', '7'],
  ['Foot angle at landing', '14', '13'],
];

/** What the battery of the complaint asks for, in its order. */
const BATTERY: readonly Line[] = [
  ['Knee extension', '352 347 361', '412 418 405', '.34'],
  ['Hip abduction', '164 169 172', '231 226 233', '.38'],
  ['Hip external rotation', '92 95 97', '118 121 120', '.36'],
  ['Hip extension', '240 238 242', '280 279 284', '.4'],
  ['Prone knee bend', '121 123', '134 135'],
  ['Active knee extension, 90–90', '24 25', '20 21'],
  ['Weight-bearing lunge, distance', '8,5 9', '11.5 11'],
  ['Modified Thomas, knee', '62 63', '71 70'],
  ['Single-leg squat, rating', '3', '1'],
  ['Step-down: arm strategy', '1', '0'],
  ['Step-down: trunk', '1', '0'],
  ['Step-down: pelvis', '1', '0'],
  ['Step-down: knee position', '1', '1'],
  ['Step-down: steady stance', '1', '0'],
  ['One-leg rise', '18', '24'],
  ['Squat, pain', '+', '2'],
  ['Stairs, pain', '+', '2'],
  ['Long sitting, pain', '+', '2'],
  ['Resisted knee extension, pain', '+', '2'],
  ['Kneecap tilt', '1', '2'],
  ['Stroke test for swelling', '0', '0'],
];

/** All six items come with the first. */
const FOOT_POSTURE: readonly Line[] = [
  ['Foot posture 1: head of the talus by touch', '1', '1'],
  ['Foot posture 2: curves around the outer ankle bone', '2', '1'],
  ['Foot posture 3: heel bone from behind', '1', '0'],
  ['Foot posture 4: inner midfoot bulge', '2', '1'],
  ['Foot posture 5: inner arch', '1', '1'],
  ['Foot posture 6: forefoot on rearfoot', '1', '0'],
];

/** What the form has beyond the battery, with what is typed to find it. */
const ADDED: readonly (readonly [typed: string, line: Line])[] = [
  ['hip add', ['Hip adduction', '180 184 186', '196 199 201', '.38']],
  ['hip flexion', ['Hip flexion', '205 209 211', '224 229 226', '.4']],
  ['knee flexion str', ['Knee flexion', '188 190 193', '214 217 212', '.35']],
  ['ankle plantar', ['Ankle plantarflexion', '610 622 630', '690 702 711', '.15']],
  ['ankle eversion', ['Ankle eversion', '121 124 126', '128 131 130', '.12']],
  ['big-toe flexion', ['Big-toe flexion', '92 95 96', '101 104 103', '.05']],
  ['side plank', ['Side plank hold', '48', '66']],
  ['hamstring bridge', ['Single-leg hamstring bridge', '19', '25']],
  ['straight-leg', ['Straight-leg raise', '71 72', '76 77']],
  ['modified ober', ['Modified Ober', '-8 -9', '-14 -15']],
  ['thomas, hip', ['Modified Thomas, hip', '-4 -5', '-9 -10']],
  ['dorsiflexion, knee straight', ['Ankle dorsiflexion, knee straight', '6 7', '10 11']],
  ['big-toe ext', ['Big-toe extension', '61 62', '66 67']],
  ['navicular', ['Navicular drop', '9 10', '6 7']],
  ['q angle', ['Q angle', '17 18', '15 15']],
  ['heel angle', ['Heel angle standing', '7 8', '4 5']],
  ['squat, knee', ['Single-leg squat, knee angle from the front', '14 15 14 13 15 14 14', '6 7 6 5 6 7 6']],
  ['single hop', ['Single hop for distance', '104 108 110', '128 131 134']],
  ['triple', ['Triple hop', '330 338 341', '396 401 408']],
  ['calf raises', ['Calf raises to failure', '21', '26']],
  ['kneecap comp', ['Kneecap compression', '+', '2']],
  ['kneecap app', ['Kneecap apprehension', '2', '2']],
];

/** Nothing but keys, counted. */
class Keyboard {
  count = 0;
  constructor(readonly page: Page) {}

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      this.count += 1;
      await this.page.keyboard.press(key);
    }
  }

  async type(text: string): Promise<void> {
    await this.press(...Array.from(text));
  }

  /** Goes on with Tab, or back, until the element has the focus; a screen has fewer stops than it tries. */
  async walkTo(target: Locator, step: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await expect(target).toBeVisible();
    for (let steps = 0; steps < 80; steps += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await this.press(step);
    }
    throw new Error(`The keyboard does not reach ${target.toString()}`);
  }

  /** Opens a link or presses a button. */
  async open(target: Locator, step?: 'Tab' | 'Shift+Tab'): Promise<void> {
    await this.walkTo(target, step);
    await this.press('Enter');
  }

  /** Copies a line of the form; the focus has to be where it begins, and goes on by itself. */
  async copy([name, right, left, leverArmM]: Line): Promise<void> {
    if (leverArmM !== undefined) await this.leverArm(name, leverArmM);
    for (const [side, values] of [
      ['right', right],
      ['left', left],
    ] as const) {
      await expect(focusedCell(this.page)).toHaveAccessibleName(new RegExp(`^${name}, ${side}`));
      for (const value of values.split(' ')) {
        await this.type(value);
        await this.press('Enter');
      }
    }
  }

  /** The lever arm of the test that has the focus, on both sides; the focus comes back by itself. */
  private async leverArm(name: string, metres: string): Promise<void> {
    await expect(focusedCell(this.page)).toHaveAccessibleName(new RegExp(`^${name}, right`));
    await this.press('l');
    await expect(this.page.getByRole('textbox', { name: 'Lever arm left' })).toBeFocused();
    await this.type(metres);
    await this.press('Enter');
  }

  async addTest(typed: string, name: string): Promise<void> {
    await this.press('Alt+a');
    await expect(this.page.getByRole('combobox', { name: 'Name of the test' })).toBeFocused();
    await this.type(typed);
    await expect(this.page.locator('#add-test-list [aria-selected=true]')).toContainText(name);
    await this.press('Enter');
  }
}

const focusedCell = (page: Page) => page.locator('[data-cell]:focus');

async function drawPain(keys: Keyboard): Promise<void> {
  const { page } = keys;
  await keys.open(page.getByRole('button', { name: /^Intake & body chart/ }), 'Shift+Tab');
  await keys.walkTo(page.getByRole('combobox', { name: /^Place/ }));
  await keys.type('Front of the k');
  await keys.walkTo(page.locator('form.add').getByRole('combobox', { name: /^Side/ }));
  await keys.type('R');
  await keys.open(page.getByRole('button', { name: 'Add site' }));
  await keys.walkTo(page.getByRole('radio', { name: '0, no pain' }));
  await keys.press('6');
  await expect(page.getByRole('button', { name: 'Front of the knee, right, pain 6 of 10' })).toBeVisible();
  await keys.press('PageDown');
}

/** One value a side, and Tab to the next; from the last value on to the next page. */
async function copyGait(keys: Keyboard): Promise<void> {
  for (const [name, ...values] of GAIT) {
    for (const [at, value] of values.entries()) {
      await expect(focusedCell(keys.page)).toHaveAccessibleName(new RegExp(`^${name}`));
      await keys.type(value);
      const isLast = name === GAIT.at(-1)?.[0] && at === values.length - 1;
      await keys.press(isLast ? 'PageDown' : 'Tab');
    }
  }
}

/** Accepts the first finding and dismisses the second with a reason. */
async function decide(keys: Keyboard): Promise<void> {
  const { page } = keys;
  const findings = page.locator('app-finding-line');
  await keys.open(findings.nth(0).getByRole('button', { name: /^Accept/ }));
  await expect(findings.nth(0).getByText('Accepted')).toBeVisible();
  await keys.open(findings.nth(1).getByRole('button', { name: /^Dismiss/ }));
  await keys.open(page.getByRole('button', { name: 'Measurement in doubt' }));
  await expect(findings.nth(1).getByText('Dismissed')).toBeVisible();
}

/** The whole form, from the first symptom to the last special test. */
async function copyForm(keys: Keyboard): Promise<void> {
  const { page } = keys;
  await expect(focusedCell(page)).toHaveAccessibleName(/^Onset/);
  for (const value of SYMPTOMS) {
    await keys.type(value);
    await keys.press('Enter');
  }
  await copyGait(keys);
  for (const line of BATTERY) await keys.copy(line);
  await keys.addTest('foot posture 1', 'Foot posture 1');
  for (const line of FOOT_POSTURE) await keys.copy(line);
  for (const [typed, line] of ADDED) {
    await keys.addTest(typed, line[0]);
    await keys.copy(line);
  }
}

async function sign(keys: Keyboard): Promise<void> {
  const { page } = keys;
  await keys.open(page.getByRole('button', { name: 'Sign assessment' }), 'Shift+Tab');
  await expect(page.getByRole('button', { name: 'Sign', exact: true })).toBeFocused();
  await keys.press('Enter');
  await expect(page.getByText(/^Signed \d/)).toBeVisible();
}

/** A questionnaire by its items, digit by digit. */
async function answer(keys: Keyboard, code: string, digits: string, score: number): Promise<void> {
  const { page } = keys;
  await keys.walkTo(page.getByLabel('Questionnaire'));
  await keys.type(code);
  // Not the items of the questionnaire before.
  await expect(page.getByLabel(new RegExp(`^Item ${String(digits.length)},`))).toBeVisible();
  await keys.walkTo(page.getByLabel(/^Item 1,/));
  await keys.type(digits);
  await keys.press('Enter');
  await expect(page.getByText(`Saved: ${code} ${String(score)}.`)).toBeVisible();
}

/** Names of the measures that hold an answer on both sides. */
function bothSides({ values }: Assessment): string[] {
  const answered = values.filter(({ value, option }) => value !== null || option !== null);
  const on = (side: string) => new Set(answered.filter((each) => each.side === side).map((each) => each.measureId));
  const right = on('right');
  return [...on('left')].filter((measureId) => right.has(measureId)).toSorted();
}

/** The record holds all that stood on the form. */
function expectWholeForm(record: Assessment): void {
  const recorded = bothSides(record);
  const items = recorded.filter((id) => /^(fpi|fn-lsd)-/.test(id));
  const tests = recorded.filter((id) => id.startsWith('st-'));
  expect(record.status).toBe('signed');
  expect(items.filter((id) => id.startsWith('fpi-'))).toEqual(['fpi-1', 'fpi-2', 'fpi-3', 'fpi-4', 'fpi-5', 'fpi-6']);
  expect(items.filter((id) => id.startsWith('fn-lsd-'))).toHaveLength(5);
  expect(tests).toHaveLength(8);
  expect(recorded.length - items.length - tests.length).toBeGreaterThanOrEqual(30);
  expect(record.painSites).toMatchObject([{ siteId: 'anterior-knee', side: 'right', worst: 6 }]);
  expect(record.snapshot?.findings.length).toBeGreaterThan(0);
  expect(record.findingDecisions).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ decision: 'accepted' }),
      expect.objectContaining({ decision: 'dismissed', reason: 'Measurement in doubt' }),
    ]),
  );
  const forces = record.values.filter(({ measureId, value }) => measureId.startsWith('str-') && value !== null);
  expect(forces).toHaveLength(60);
  expect(forces.filter(({ leverArmM }) => leverArmM === null)).toEqual([]);
  expect(new Set(record.values.map((each) => each.measureId).filter((id) => id.startsWith('gait-'))).size).toBe(
    GAIT.length,
  );
}

test('a paper knee screen is in, signed, with findings and a report, by keyboard alone', async ({ therapist }) => {
  test.setTimeout(180_000);
  const { page, api } = therapist;
  const patientId = await api.createKneePatient({ givenName: 'Kneela' });
  await page.goto(`/clinic/patients/${patientId}`);
  const keys = new Keyboard(page);
  const start = Date.now();

  await keys.open(page.getByRole('link', { name: 'Test', exact: true }));
  await keys.open(page.getByRole('button', { name: /^Front-of-knee pain.*This episode/ }));
  await drawPain(keys);
  await copyForm(keys);
  await decide(keys);
  await sign(keys);
  const signed = { keys: keys.count, seconds: (Date.now() - start) / 1000 };
  const { pathname } = new URL(page.url());

  await keys.open(page.getByRole('heading', { level: 1 }).getByRole('link'), 'Shift+Tab');
  await keys.open(page.getByRole('link', { name: 'Outcomes' }));
  await answer(keys, 'AKPS', '2'.repeat(13), 72);
  await answer(keys, 'LEFS', '3'.repeat(20), 60);
  await answer(keys, 'NPRS', '6', 6);
  await expect(page.getByRole('button', { name: /^Correct (AKPS|LEFS|NPRS)/ })).toHaveCount(3);

  await keys.open(page.getByRole('link', { name: 'Chart', exact: true }), 'Shift+Tab');
  await keys.open(page.locator(`a[href="${pathname}"]`).first());
  await keys.open(page.getByRole('link', { name: 'Report', exact: true }));
  const report = page.getByRole('article');
  await expect(report.getByRole('heading', { name: 'Front of your thigh' })).toBeVisible();
  const seconds = (Date.now() - start) / 1000;
  console.log(
    `knee screen: ${String(signed.keys)} keys, ${signed.seconds.toFixed(0)} s to the signature; ` +
      `${String(keys.count)} keys, ${seconds.toFixed(0)} s in all`,
  );

  const answered = await api.get(pathname.replace(/^.*(?=\/assessments\/)/, ''));
  const record = assessment.parse(await answered.json());
  expectWholeForm(record);
  // A referrer reads every finding that was not dismissed; a runner hears of each goal once.
  const told = async (audience: string) => {
    const answer = await api.get(`/assessments/${record.id}/report?audience=${audience}`);
    return ((await answer.json()) as { findings: unknown[] }).findings.length;
  };
  expect(await told('referrer')).toBe((record.snapshot?.findings.length ?? 0) - 1);
  await expect(report.locator('.finding')).toHaveCount(await told('runner'));
  const measured = report.getByRole('row', { name: /^Knee extension/ });
  await expect(measured).toContainText('361');
  await expect(measured).toContainText('418');
});
