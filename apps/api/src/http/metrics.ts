import { Injectable } from '@nestjs/common';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { TenantDatabase } from '../database/tenant-database';

const bucketsS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

interface Series {
  labels: string;
  count: number;
  sumS: number;
  buckets: number[];
}

/** Counts requests by route and status, in the text format Prometheus reads. Routes are patterns: no ids. */
@Injectable()
export class Metrics {
  private readonly series = new Map<string, Series>();
  private readonly loopDelay = monitorEventLoopDelay({ resolution: 20 });

  constructor(private readonly database: TenantDatabase) {
    this.loopDelay.enable();
  }

  /** Notes one answered request; duration in milliseconds. */
  observe(method: string, route: string, status: number, durationMs: number): void {
    const labels = `method="${method}",route="${route}",status="${status}"`;
    const series = this.series.get(labels) ?? { labels, count: 0, sumS: 0, buckets: bucketsS.map(() => 0) };
    this.series.set(labels, series);
    series.count += 1;
    series.sumS += durationMs / 1000;
    const first = bucketsS.findIndex((limit) => durationMs / 1000 <= limit);
    if (first >= 0) series.buckets[first] = (series.buckets[first] ?? 0) + 1;
  }

  /** Everything as Prometheus text. */
  text(): string {
    const pool = this.database.poolUse;
    return [
      '# TYPE http_request_duration_seconds histogram',
      ...[...this.series.values()].flatMap(histogramLines),
      '# TYPE process_cpu_seconds_total counter',
      `process_cpu_seconds_total ${cpuSeconds()}`,
      ...gauge('process_resident_memory_bytes', process.memoryUsage.rss()),
      ...gauge('process_uptime_seconds', process.uptime()),
      ...gauge('nodejs_eventloop_delay_p99_seconds', this.loopDelay.percentile(99) / 1e9),
      ...gauge('database_connections', pool.total),
      ...gauge('database_connections_idle', pool.idle),
      ...gauge('database_connections_waiting', pool.waiting),
      '',
    ].join('\n');
  }
}

/** Processor time of this process since its start, seconds. */
export function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

function gauge(name: string, value: number): string[] {
  return [`# TYPE ${name} gauge`, `${name} ${value}`];
}

function histogramLines({ labels, count, sumS, buckets }: Series): string[] {
  const name = 'http_request_duration_seconds';
  let below = 0;
  const lines = buckets.map((inBucket, index) => {
    below += inBucket;
    return `${name}_bucket{${labels},le="${bucketsS[index] ?? ''}"} ${below}`;
  });
  return [
    ...lines,
    `${name}_bucket{${labels},le="+Inf"} ${count}`,
    `${name}_sum{${labels}} ${sumS}`,
    `${name}_count{${labels}} ${count}`,
  ];
}
