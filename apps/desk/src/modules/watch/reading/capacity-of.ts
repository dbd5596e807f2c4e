import type { CapacityView } from '@yinuo/api';
import {
  addDays,
  beijingDate,
  type DateText,
  dateOfDayNumber,
  dayNumberOf,
  instantOf,
  startOfDay,
} from '@yinuo/kernel';
import type { QueryContext } from '@yinuo/platform';
import { assetsOf } from '../../asset/index.ts';
import { reachOf, trendOf, valueAt } from '../domain/capacity/trend.ts';
import { warnsOf } from '../domain/capacity/warns.ts';
import { selectRunning } from '../store/probe-store.ts';
import { selectHours, selectReading } from '../store/results/series-store.ts';

const DAYS = 180;

/** Every value of a contract that has a limit to near: its days, its line, and the day it is reached (KL-6). */
export async function capacityOf(
  ctx: Pick<QueryContext, 'tx' | 'scope' | 'now'>,
  contract: string,
): Promise<CapacityView['items']> {
  const probes = (await selectRunning(ctx.tx, ctx.scope, contract)).filter((probe) => probe.capacity !== null);
  const assets = await assetsOf(ctx.tx, ctx.scope, contract);
  const today = beijingDate(ctx.now);
  const from = startOfDay(addDays(today, -DAYS));
  const items: CapacityView['items'] = [];
  for (const probe of probes) {
    const { capacity } = probe;
    if (capacity === null) continue;
    const to = startOfDay(today); // whole days only
    const rows =
      capacity.reading === null
        ? await selectHours(ctx.tx, probe.number, from, to, 24)
        : await selectReading(ctx.tx, probe.number, capacity.reading, from, to, 24);
    const days = rows.flatMap((row) =>
      row.mean === null ? [] : [{ day: beijingDate(instantOf(row.at)), value: row.mean }],
    );
    items.push({
      probe: { id: probe.id, name: probe.name, asset: assets.get(probe.asset_id)?.name ?? '—' },
      limit: capacity,
      unit: unitOf(probe.last, capacity.reading),
      days,
      ...lineOf(days, today, capacity),
    });
  }
  return items;
}

function lineOf(
  days: readonly { readonly day: DateText; readonly value: number }[],
  today: DateText,
  { limit, side, warnDays }: NonNullable<CapacityView['items'][number]['limit']>,
): Pick<CapacityView['items'][number], 'trend' | 'reach' | 'warns'> {
  const trend = trendOf(days.map(({ day, value }) => ({ at: dayNumberOf(day), value })));
  if (trend === null) return { trend: null, reach: null, warns: false };
  const now = dayNumberOf(today);
  const reach = reachOf(trend, now, limit, side);
  const dateAt = (at: number | null) => (at === null ? null : dateOfDayNumber(Math.floor(at)));
  return {
    trend: {
      perDay: trend.perDay,
      perDayLow: trend.perDayLow,
      perDayHigh: trend.perDayHigh,
      today: valueAt(trend, now),
    },
    reach: { at: dateAt(reach.at), earliest: dateAt(reach.earliest), latest: dateAt(reach.latest) },
    warns: warnsOf(reach, now, days.length, warnDays),
  };
}

type Last = Awaited<ReturnType<typeof selectRunning>>[number]['last'];

const unitOf = (last: Last, reading: string | null): string | null =>
  reading === null ? (last?.unit ?? null) : (last?.readings?.find((one) => one.name === reading)?.unit ?? null);
