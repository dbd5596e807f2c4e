import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Measurement } from '../../../bench/measurement.ts';
import type { LoadReport } from './load.ts';

const PROBES = 10_000;

/** 10,000 HTTP and TCP probes every 30 s from one process, for a minute; YINUO_BENCH_MINUTES=10 for the whole claim. */
export async function run(): Promise<Measurement[]> {
  const minutes = Number(process.env.YINUO_BENCH_MINUTES ?? 1);
  const targets = fork(join(import.meta.dirname, 'targets.ts'));
  const [ports] = (await once(targets, 'message')) as [{ http: number; tcp: number }];
  const load = fork(
    join(import.meta.dirname, 'load.ts'),
    [ports.http, ports.tcp, minutes * 60, PROBES].map((number) => String(number)),
  );
  const [report] = (await once(load, 'message')) as [LoadReport];
  targets.disconnect();
  return measurements(report, minutes);
}

function measurements(report: LoadReport, minutes: number): Measurement[] {
  const { started, skipped, failed, jitterP50, jitterP99, jitterMax, cpuSeconds } = report;
  const due = PROBES * minutes * 2;
  const mb = (value: number) => `${Math.round(value)} MB`;
  return [
    {
      name: `${PROBES} probes every 30 s, ${minutes} min: runs`,
      measured: `${started} of ${due}, ${skipped} skipped, ${failed} failed`,
      target: 'none skipped',
      // A run of the last moments may be due and not started when the load ends.
      ok: skipped === 0 && failed === 0 && started >= due * 0.999,
    },
    {
      name: 'start jitter p50 / p99 / max',
      measured: `${jitterP50} / ${jitterP99} / ${Math.round(jitterMax)} ms`,
      target: 'p99 < 1000 ms',
      ok: jitterP99 < 1_000,
    },
    {
      name: 'checks a second a core',
      measured: `${Math.round(started / cpuSeconds)} (${cpuSeconds.toFixed(1)} s of CPU)`,
    },
    {
      name: 'resident memory halfway / end / peak',
      measured: `${mb(report.rssMbHalfway)} / ${mb(report.rssMbEnd)} / ${mb(report.rssMbPeak)}`,
      target: 'peak < 400 MB',
      ok: report.rssMbPeak < 400,
    },
  ];
}
