import type { Instant } from '@yinuo/kernel';
import type { QueryContext } from '@yinuo/platform';
import { selectRunning } from '../store/probe-store.ts';
import { HOUR_MS } from '../store/results/roll-store.ts';
import { type SeriesRow, selectHours } from '../store/results/series-store.ts';

/** How long one endpoint took in a quarter, beside the quarter before. */
export interface EndpointTime {
  readonly name: string;
  readonly unit: string;
  readonly mean: number;
  readonly high: number;
  /** Mean of the quarter before; null without results. */
  readonly before: number | null;
  readonly count: number;
  /** Means of its days; null where nothing was measured. */
  readonly days: readonly (number | null)[];
}

const TIMED = ['http', 'soap', 'his-lock', 'his-register', 'hl7', 'journey', 'tcp', 'dns'];
const DAY_MS = 24 * HOUR_MS;

/** Everything whose value is a time, the slowest first. `before` to `from` is the quarter before, `from` to `to` this one. */
export async function performanceOf(
  ctx: Pick<QueryContext, 'tx' | 'scope'>,
  contract: string,
  { before, from, to }: { readonly before: Instant; readonly from: Instant; readonly to: Instant },
): Promise<EndpointTime[]> {
  const probes = (await selectRunning(ctx.tx, ctx.scope, contract)).filter(
    (probe) => TIMED.includes(probe.profile.kind) && (probe.last?.unit ?? 'ms') === 'ms',
  );
  const times: EndpointTime[] = [];
  for (const probe of probes) {
    const rows = await selectHours(ctx.tx, probe.number, before, to, 24);
    const now = rows.filter((row) => row.at >= from);
    const mean = meanOf(now);
    if (mean === null) continue;
    const days = Math.round((to - from) / DAY_MS);
    const byDay = new Map(now.map((row) => [Math.floor((row.at - from) / DAY_MS), row.mean]));
    times.push({
      name: probe.name,
      unit: 'ms',
      mean,
      high: Math.max(...now.map((row) => row.high ?? 0)),
      before: meanOf(rows.filter((row) => row.at < from)),
      count: now.reduce((sum, row) => sum + row.ok + row.failed, 0),
      days: Array.from({ length: days }, (_, day) => byDay.get(day) ?? null),
    });
  }
  return times.sort((a, b) => b.mean - a.mean);
}

function meanOf(rows: readonly SeriesRow[]): number | null {
  const known = rows.filter((row) => row.mean !== null);
  const count = known.reduce((sum, row) => sum + row.ok + row.failed, 0);
  return count === 0 ? null : known.reduce((sum, row) => sum + (row.mean ?? 0) * (row.ok + row.failed), 0) / count;
}
