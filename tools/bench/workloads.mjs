// What is measured: the same request to the product and to the floor.
import { createHash, randomUUID } from 'node:crypto';
import { forgetWritten } from './arrange.mjs';
import { assessment, session } from './bodies.mjs';

const jsonHeaders = { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' };

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

/** The goals of a chart are worked out by the clinical functions: all the rest must be the same. */
function sameChart(ours, floor) {
  return async () => {
    const [a, b] = (await Promise.all([text(ours.url, ours.cookie), text(floor.url)])).map((each) => JSON.parse(each));
    for (const part of Object.keys(a).filter((each) => each !== 'goals')) {
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

let turn = 0;

/** A request that is made anew each time. */
function fresh(method, url, headers, make) {
  const setupRequest = (request) => {
    turn += 1;
    return { ...request, ...make(turn) };
  };
  return { url, method, headers: { ...jsonHeaders, ...headers }, setupRequest };
}

const newPath = (base) => `${new URL(base).pathname}/${randomUUID()}`;

/** Many accounts: one that signs in more than five times at the same moment is slowed down on purpose. */
function signIn({ apiUrl, floorUrl, emails, password }) {
  const request = (url) =>
    fresh('POST', url, {}, (n) => ({ body: JSON.stringify({ email: emails[n % emails.length], password }) }));
  return {
    name: 'Sign in',
    goal: null,
    ours: request(`${apiUrl}/api/session`),
    floor: request(`${floorUrl}/session`),
  };
}

function worklist({ apiUrl, floorUrl, therapistCookie: cookie }) {
  const ours = { url: `${apiUrl}/api/worklist`, method: 'GET', headers: { cookie } };
  const floor = { url: `${floorUrl}/worklist`, method: 'GET', headers: {} };
  return { name: 'Worklist', goal: 0.6, ours, floor, compare: sameText({ url: ours.url, cookie }, { url: floor.url }) };
}

function chart({ apiUrl, floorUrl, therapistCookie: cookie, patientId }) {
  const ours = { url: `${apiUrl}/api/patients/${patientId}/chart`, method: 'GET', headers: { cookie } };
  const floor = { url: `${floorUrl}/chart`, method: 'GET', headers: {} };
  return { name: 'Chart', goal: 0.8, ours, floor, compare: sameChart({ url: ours.url, cookie }, { url: floor.url }) };
}

function saveAssessment(start) {
  const request = (url, headers) =>
    fresh('PUT', url, headers, (n) => ({ path: newPath(url), body: JSON.stringify(assessment(start, n)) }));
  const ours = request(`${start.apiUrl}/api/assessments`, { cookie: start.therapistCookie });
  const floor = request(`${start.floorUrl}/assessments`, {});
  const name = `Save assessment (${assessment(start, 0).values.length} values)`;
  return { name, goal: 0.7, ours, floor, compare: bothAccept([ours, floor]) };
}

/** A session of each runner in turn. The floor has no sessions of its own: a header tells it whose record it is. */
function logSession({ apiUrl, floorUrl, runners }) {
  const bodies = runners.map((runner) => JSON.stringify(session(runner)));
  const request = (url, headersOf) =>
    fresh('PUT', url, {}, (n) => {
      const index = n % runners.length;
      return { path: newPath(url), headers: { ...jsonHeaders, ...headersOf(runners[index]) }, body: bodies[index] };
    });
  const ours = request(`${apiUrl}/api/my/sessions`, (runner) => ({ cookie: runner.cookie }));
  const floor = request(`${floorUrl}/sessions`, (runner) => ({ 'x-patient': runner.patientId }));
  return { name: 'Log session (15 sets)', goal: 0.75, ours, floor, compare: bothAccept([ours, floor]) };
}

/** @returns the workloads: name, goal as share of the floor's throughput, one request maker for each contender */
export function workloads(start) {
  const before = () => forgetWritten(start.ownerUrl, start.since);
  return [
    signIn(start),
    worklist(start),
    chart(start),
    { ...saveAssessment(start), before },
    { ...logSession(start), before },
  ];
}
