// What is measured: the same request to the product and to the floor.
import { createHash, randomUUID } from 'node:crypto';
import { forgetWritten } from './arrange.mjs';

const jsonHeaders = { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' };

/** A long assessment: thirty measures on both sides with all their trials. */
function assessment(start, turn) {
  const measures = [
    'str-knee-extension',
    'str-knee-flexion',
    'str-hip-abduction',
    'str-hip-adduction',
    'str-hip-external-rotation',
    'str-hip-internal-rotation',
    'str-hip-extension',
    'str-hip-flexion',
    'str-ankle-plantarflexion',
    'str-ankle-dorsiflexion',
    'str-ankle-inversion',
    'str-ankle-eversion',
    'fn-hop-single',
    'fn-hop-triple',
    'fn-hop-crossover',
    'wblt-distance',
    'flex-ake',
    'flex-ely',
    'flex-ober',
    'flex-slr',
    'rom-hip-ir',
    'rom-hip-er',
    'rom-mtp1-extension',
    'rom-knee-flexion',
    'navicular-drop',
    'fn-calf-raise-reps',
    'fn-one-leg-rise',
    'end-sl-bridge',
    'limb-length',
    'foot-length',
  ];
  const single = new Set(['fn-calf-raise-reps', 'fn-one-leg-rise', 'end-sl-bridge', 'limb-length', 'foot-length']);
  const forces = new Set(measures.filter((id) => id.startsWith('str-')));
  const typical = (id) =>
    forces.has(id)
      ? 220
      : id.startsWith('fn-hop')
        ? 130
        : id === 'wblt-distance'
          ? 10
          : id === 'limb-length'
            ? 88
            : id === 'foot-length'
              ? 26
              : id === 'navicular-drop'
                ? 6
                : 30;
  const trialsOf = (id) => (forces.has(id) ? 6 : single.has(id) ? 1 : 3);
  const values = measures.flatMap((measureId) =>
    ['left', 'right'].flatMap((side) =>
      Array.from({ length: trialsOf(measureId) }, (_, index) => index + 1).map((trial) => ({
        measureId,
        side,
        trial,
        value: typical(measureId) + ((turn + trial) % 3),
        option: null,
        unit: forces.has(measureId) ? 'N' : null,
        notDone: null,
        pain: null,
        confirmedOutOfRange: true,
        leverArmM: null,
        method: null,
      })),
    ),
  );
  return {
    patientId: start.patientId,
    episodeId: start.episodeId,
    batteryId: 'patellofemoral',
    batteryVersion: 1,
    assessedOn: new Date(Date.now() - 86_400_000).toISOString().slice(0, 10),
    involvedSide: 'right',
    bodyMassKg: 62,
    values,
    painSites: [],
    intake: [],
    findingDecisions: [],
    redFlagAcknowledgements: [],
    note: '',
  };
}

/** A strength session of five exercises, three sets each, done on both sides. */
function session(program) {
  const items = program.content.phases[0].items.slice(0, 5);
  const at = new Date(Date.now() - 86_400_000).toISOString();
  const sets = items.flatMap((item) =>
    [1, 2, 3].map((setNumber) => ({
      itemId: item.id,
      exerciseId: item.exerciseId,
      side: 'both',
      setNumber,
      status: 'as-prescribed',
      reps: item.dosage.reps,
      holdS: item.dosage.holdS,
      loadKg: null,
      rpe: 6,
      skipReason: null,
    })),
  );
  return {
    programId: program.programId,
    programVersion: program.version,
    localDate: at.slice(0, 10),
    timeZone: 'Europe/Berlin',
    startedAt: at,
    endedAt: at,
    completed: 'full',
    sets,
    painDuring: 0,
    effort: 6,
    comment: null,
  };
}

async function text(url, cookie) {
  const answer = await fetch(url, { headers: { ...jsonHeaders, ...(cookie && { cookie }) } });
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
  return answer.text();
}

const hash = (value) => createHash('sha256').update(value).digest('hex');

/** Both answers must be the same, byte by byte, before anything is timed. */
function sameText(ours, floor) {
  return async () => {
    const [a, b] = await Promise.all([text(ours.url, ours.cookie), text(floor.url)]);
    if (hash(a) !== hash(b)) throw new Error(`${ours.url} and the floor answer differently`);
  };
}

/** The chart is completed by the clinical functions: what comes from the database must be in both. */
function sameChart(ours, floor) {
  return async () => {
    const [a, b] = (await Promise.all([text(ours.url, ours.cookie), text(floor.url)])).map((each) => JSON.parse(each));
    for (const part of ['patient', 'episodes', 'assessments']) {
      if (JSON.stringify(a[part]) !== JSON.stringify(b[part]))
        throw new Error(`the chart and the floor differ in ${part}`);
    }
  };
}

/** Both must accept the request before it is timed. */
function bothAccept(requests) {
  return async () => {
    for (const request of requests) {
      const { path, body, headers } = request.setupRequest({ method: 'PUT', headers: request.headers });
      const answer = await fetch(new URL(path, request.url), { method: 'PUT', headers, body });
      if (!answer.ok)
        throw new Error(`${request.url} answered ${answer.status}: ${(await answer.text()).slice(0, 400)}`);
    }
  };
}

/** @returns the workloads: name, goal as share of the floor's throughput, one request maker for each contender */
export function workloads(start) {
  const { apiUrl, floorUrl, therapistCookie, runners, patientId } = start;
  const get = (url, cookie) => ({ url, method: 'GET', headers: { ...(cookie && { cookie }) } });
  const worklist = [get(`${apiUrl}/api/worklist`, therapistCookie), get(`${floorUrl}/worklist`)];
  const chart = [get(`${apiUrl}/api/patients/${patientId}/chart`, therapistCookie), get(`${floorUrl}/chart`)];
  let turn = 0;
  const put = (base, cookie, body) => ({
    url: base,
    method: 'PUT',
    headers: { ...jsonHeaders, ...(cookie && { cookie }) },
    setupRequest: (request) => {
      turn += 1;
      return { ...request, path: `${new URL(base).pathname}/${randomUUID()}`, body: JSON.stringify(body(turn)) };
    },
  });
  const bodies = runners.map((runner) => JSON.stringify(session(runner)));
  // Many accounts: one that signs in more than five times at the same moment is slowed down on purpose.
  const signIn = (url) => ({
    url,
    method: 'POST',
    headers: jsonHeaders,
    setupRequest: (request) => {
      turn += 1;
      const email = start.emails[turn % start.emails.length];
      return { ...request, body: JSON.stringify({ email, password: start.password }) };
    },
  });
  const saves = [
    put(`${apiUrl}/api/assessments`, therapistCookie, (n) => assessment(start, n)),
    put(`${floorUrl}/assessments`, null, (n) => assessment(start, n)),
  ];
  /** A session of each runner in turn. The floor has no sessions: the path tells it whose record it is. */
  const log = (base, headersOf) => ({
    url: base,
    method: 'PUT',
    headers: jsonHeaders,
    setupRequest: (request) => {
      turn += 1;
      const index = turn % runners.length;
      const path = `${new URL(base).pathname}/${randomUUID()}`;
      return { ...request, path, headers: { ...jsonHeaders, ...headersOf(runners[index]) }, body: bodies[index] };
    },
  });
  const logs = [
    log(`${apiUrl}/api/my/sessions`, (runner) => ({ cookie: runner.cookie })),
    log(`${floorUrl}/sessions`, (runner) => ({ 'x-patient': runner.patientId })),
  ];
  const before = () => forgetWritten(start.ownerUrl, start.since);
  return [
    { name: 'Sign in', goal: null, ours: signIn(`${apiUrl}/api/session`), floor: signIn(`${floorUrl}/session`) },
    {
      name: 'Worklist',
      goal: 0.6,
      ours: worklist[0],
      floor: worklist[1],
      compare: sameText({ url: worklist[0].url, cookie: therapistCookie }, { url: worklist[1].url }),
    },
    {
      name: 'Chart',
      goal: 0.8,
      ours: chart[0],
      floor: chart[1],
      compare: sameChart({ url: chart[0].url, cookie: therapistCookie }, { url: chart[1].url }),
    },
    {
      name: `Save assessment (${assessment(start, 0).values.length} values)`,
      goal: 0.7,
      ours: saves[0],
      floor: saves[1],
      compare: bothAccept(saves),
      before,
    },
    {
      name: 'Log session (15 sets)',
      goal: 0.75,
      ours: logs[0],
      floor: logs[1],
      compare: bothAccept(logs),
      before,
    },
  ];
}
