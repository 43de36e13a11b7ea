// Times one workload: the contenders alternate, and are counted once they are warm.
import autocannon from 'autocannon';
import { withCpu } from './cpu.mjs';

const CONNECTIONS = 16;
/** For half a minute of load V8 goes on optimising the product, which has more code than the floor. */
const WARM_UP_S = 30;

async function once(request, connections, seconds, databaseS) {
  const { setupRequest, url, ...rest } = request;
  const run = {
    url,
    connections,
    duration: seconds,
    requests: [{ ...rest, path: new URL(url).pathname, ...(setupRequest && { setupRequest }) }],
  };
  const result = await withCpu(url, databaseS, () => autocannon(run));
  if (result.non2xx + result.errors > 0) throw new Error(`${url}: ${result.non2xx} refused, ${result.errors} errors`);
  return {
    perSecond: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    serverMs: (result.serverS / result.requests.total) * 1000,
    databaseMs: (result.databaseS / result.requests.total) * 1000,
  };
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
const middle = (runs) => ({
  perSecond: median(runs.map((run) => run.perSecond)),
  p50: median(runs.map((run) => run.p50)),
  p99: median(runs.map((run) => run.p99)),
  serverMs: median(runs.map((run) => run.serverMs)),
  databaseMs: median(runs.map((run) => run.databaseMs)),
});

/** @returns medians of both contenders and the ratio of their throughput, paired round by round */
export async function measure({ name, goal, ours, floor, before }, { rounds, seconds, databaseS }) {
  const [us, them] = [[], []];
  const warmUps = Math.ceil(WARM_UP_S / seconds);
  for (let round = -warmUps; round < rounds; round += 1) {
    await before?.();
    const theirs = await once(floor, CONNECTIONS, seconds, databaseS);
    await before?.();
    const pair = [theirs, await once(ours, CONNECTIONS, seconds, databaseS)];
    if (round < 0) continue;
    them.push(pair[0]);
    us.push(pair[1]);
  }
  await before?.();
  const alone = await once(ours, 1, Math.max(2, seconds / 2), databaseS);
  const ratio = median(us.map((run, index) => run.perSecond / them[index].perSecond));
  return { name, goal, ours: middle(us), floor: middle(them), alone, ratio };
}
