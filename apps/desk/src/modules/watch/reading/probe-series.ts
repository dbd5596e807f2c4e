import { type ProbeSeries, ProbeSeriesQuery, WatchParams } from '@yinuo/api';
import { formatInstant, instantOf } from '@yinuo/kernel';
import { Fault, query } from '@yinuo/platform';
import { findProbe, type ProbeTableRow } from '../store/probe-store.ts';
import { HOUR_MS, SLOT_MS } from '../store/results/roll-store.ts';
import {
  type SeriesRow,
  selectHours,
  selectReading,
  selectReadingNames,
  selectSlots,
} from '../store/results/series-store.ts';
import { instantOfField } from './instant-of-field.ts';

const DAY_MS = 24 * HOUR_MS;
const SPAN_MS_MAX = 1_100 * DAY_MS;

/** Results over time: by five minutes up to two days, by the hour up to a hundred, beyond by the Beijing day. */
export const probeSeries = query({
  name: 'probe.series',
  permission: 'watch.read',
  input: ProbeSeriesQuery.extend(WatchParams.shape),
  async run(ctx, input): Promise<ProbeSeries> {
    const row = await findProbe(ctx.tx, ctx.scope, input.id);
    if (!row) throw new Fault('not-found', { probe: input.id });
    const [from, to] = [instantOfField('from', input.from), instantOfField('to', input.to)];
    if (to <= from || to - from > SPAN_MS_MAX)
      throw new Fault('input.invalid', {}, [{ path: 'to', rule: 'after-from' }]);
    const stretch = to - from > 100 * DAY_MS ? 24 : 1;
    const fine = to - from <= 2 * DAY_MS && input.reading === undefined;
    const rows = fine
      ? await selectSlots(ctx.tx, row.number, from, to)
      : input.reading === undefined
        ? await selectHours(ctx.tx, row.number, from, to, stretch)
        : await selectReading(ctx.tx, row.number, input.reading, from, to, stretch);
    return {
      stepSeconds: fine ? SLOT_MS / 1000 : stretch * 3600,
      unit: unitOf(row.last, input.reading),
      readings: await selectReadingNames(ctx.tx, row.number, instantOf(ctx.now - 31 * DAY_MS)),
      points: rows.map(pointOf),
    };
  },
});

const unitOf = (last: ProbeTableRow['last'], reading: string | undefined): string | null =>
  (reading === undefined ? last?.unit : last?.readings?.find((one) => one.name === reading)?.unit) ?? null;

const pointOf = (row: SeriesRow): ProbeSeries['points'][number] => ({
  at: formatInstant(instantOf(row.at)),
  ok: row.ok,
  failed: row.failed,
  unknown: row.unknown,
  mean: row.mean,
  min: row.low,
  max: row.high,
});
