import { DowntimeQuery, type DowntimeView } from '@yinuo/api';
import {
  addDays,
  beijingDate,
  type DateText,
  formatInstant,
  type Instant,
  instantOf,
  parseDate,
  startOfDay,
} from '@yinuo/kernel';
import { Fault, permissionsOfActor, type QueryContext, query } from '@yinuo/platform';
import { contractForJudging, type JudgingContract } from '../../agreement/index.ts';
import { systemOf } from '../../asset/index.ts';
import { assetOfModule } from '../domain/downtime/asset-of-module.ts';
import {
  excusedOf,
  type Outage,
  type SystemDowntime,
  supplierDowntime,
  systemDowntime,
} from '../domain/downtime/downtime.ts';
import { downtimeLimit, yearOfTerm } from '../domain/downtime/downtime-limit.ts';
import { forecastDowntime } from '../domain/downtime/forecast.ts';
import { mainParty, partiesOf } from '../domain/downtime/shares.ts';
import { whatWasSeen } from '../domain/downtime/what-was-seen.ts';
import { intersect, lengthOf, type Span } from '../domain/time/spans.ts';
import { type ReportedDown, reportedDown } from '../outages/reported-down.ts';
import type { OutageRow } from '../store/outage-store.ts';
import { type OutagesOf, outagesOf } from './outages-of.ts';
import { watchedOf } from './watched-of.ts';

const MINUTE_MS = 60_000;
const DAYS_MAX = 400;

/** KL-4: minutes by system and responsible party, and the year's total against the contract's limit. */
export const readDowntime = query({
  name: 'watch.downtime',
  permission: 'watch.read',
  input: DowntimeQuery,
  run: (ctx, input) => downtimeOf(ctx, input),
});

export async function downtimeOf(
  ctx: QueryContext,
  input: { readonly contract: string; readonly from?: string | undefined; readonly to?: string | undefined },
): Promise<DowntimeView> {
  const contract = await contractForJudging(ctx.tx, ctx.scope, input.contract, ctx.now);
  const { from, to } = daysOf(ctx, contract, input);
  const span = { from: startOfDay(from), to: instantOf(Math.min(startOfDay(addDays(to, 1)), ctx.now)) };
  if (span.to < span.from) span.to = span.from;
  const { known, watched } = await gather(ctx, contract.id, span);
  const systems = [...new Set([...watched.keys(), ...known.outages.map((one) => one.system)])];
  const rows = systems.map((system) =>
    systemDowntime(span, { system, watched: watched.get(system) ?? [] }, known.outages, known.works),
  );
  return {
    from,
    to,
    systems: rows.map((row) => systemView(row, known)),
    limit: await limitView(ctx, contract, { span, known, watched }),
    outages: known.known.map((one) => ({
      id: one.row.id,
      system: one.row.system_id,
      asset: known.assets.get(one.row.asset_id)?.name ?? '—',
      title: one.row.title,
      from: formatInstant(instantOf(one.from)),
      to: one.row.to_at === null ? null : formatInstant(instantOf(one.to)),
      minutes: minutes(one.to - one.from),
      party: mainParty(one.shares),
      parties: partiesOf(one.shares).map(({ party, ms }) => ({ party, minutes: minutes(ms) })),
      agreed: one.agreed,
      excused: excusedOf({ asset: one.row.asset_id, from: one.from, to: one.to }, known.works).map(
        ({ change, ms }) => ({ change, minutes: minutes(ms) }),
      ),
      case: one.row.case_id,
      stopped: one.row.stopped,
      enteredBy: one.row.entered_by,
      doubted: doubtedOf(one.row),
      saidEnd: saidEndOf(one.row),
      corrected: correctedOf(one.row),
    })),
    reported: (await reportedDown(ctx, contract, span)).map((one) => reportedView(one, known.assets, watched, ctx.now)),
    may: mayOf(ctx.actor),
  };
}

/** To deny is the hospital's. */
function mayOf(actor: QueryContext['actor']): string[] {
  const may = [...permissionsOfActor(actor)].filter((permission) => permission === 'watch.manage');
  return actor.kind === 'person' && actor.side === 'hospital' && may.length > 0 ? [...may, 'outage.deny'] : may;
}

function reportedView(
  one: ReportedDown,
  assets: OutagesOf['assets'],
  watched: Gathered['watched'],
  now: Instant,
): DowntimeView['reported'][number] {
  const { id, number, title, module, reportedAt, end, denied, waiting, rest } = one;
  const asset = assetOfModule(assets, module);
  const lasted = { from: reportedAt, to: end?.to ?? now };
  const looked = asset === null ? [] : intersect(watched.get(systemOf(assets, asset)) ?? [], [lasted]);
  return {
    case: id,
    number,
    title,
    module,
    asset,
    seen: whatWasSeen(lasted, rest, looked),
    from: formatInstant(reportedAt),
    to: end === null ? null : formatInstant(end.to),
    saidEnd: end?.said == null ? null : formatInstant(end.said),
    minutes: minutes(lasted.to - lasted.from),
    rest: minutes(lengthOf(rest)),
    entered: waiting.map(({ outage, why }) => ({
      outage: outage.id,
      by: outage.enteredBy ?? '',
      from: formatInstant(instantOf(outage.from)),
      to: formatInstant(instantOf(outage.to)),
      seconds: Math.round((outage.to - outage.from) / 1000),
      why,
    })),
    denied: denied && { at: formatInstant(instantOf(denied.denied_at)), by: denied.denied_by, why: denied.reason },
  };
}

async function gather(ctx: QueryContext, contract: string, span: Gathered['span']): Promise<Gathered> {
  const known = await outagesOf(ctx.tx, ctx.scope, contract, span, ctx.now);
  return { span, known, watched: await watchedOf(ctx.tx, ctx.scope, contract, span) };
}

const doubtedOf = ({ from_at: from, told_from: toldFrom, told_to: toldTo }: OutageRow) =>
  toldFrom === null || toldFrom >= from
    ? null
    : {
        from: formatInstant(instantOf(toldFrom)),
        to: toldTo === null ? null : formatInstant(instantOf(toldTo)),
      };

/** What the supplier entered afterwards as the end. */
const saidEndOf = ({ entered_by: enteredBy, told_to: to }: OutageRow) =>
  enteredBy === null || to === null ? null : formatInstant(instantOf(to));

const correctedOf = ({ corrected_at: at, corrected_by: by, corrected_why: why }: OutageRow) =>
  at === null || by === null || why === null ? null : { at: formatInstant(instantOf(at)), by, why };

function systemView(row: SystemDowntime, { assets }: OutagesOf): DowntimeView['systems'][number] {
  const { byParty } = row;
  return {
    id: row.system,
    name: assets.get(row.system)?.name ?? '—',
    periodMinutes: minutes(row.periodMs),
    unwatchedMinutes: minutes(row.unwatchedMs),
    excludedMinutes: minutes(row.excludedMs),
    excluded: row.excluded.map(({ change, ms }) => ({ change, minutes: minutes(ms) })),
    countedMinutes: minutes(row.countedMs),
    downMinutes: minutes(row.downMs),
    byParty: {
      supplier: minutes(byParty.supplier),
      hospital: minutes(byParty.hospital),
      'third-party': minutes(byParty['third-party']),
    },
    availability: row.availability === null ? null : Math.floor(row.availability * 1e6) / 1e4, // never rounded up
  };
}

interface Gathered {
  readonly span: { readonly from: Instant; readonly to: Instant };
  readonly known: OutagesOf;
  readonly watched: ReadonlyMap<string, readonly Span[]>;
}

/** `shown`: what was gathered for the days that are shown, which mostly are those of the limit too. */
async function limitView(
  ctx: QueryContext,
  contract: JudgingContract,
  shown: Gathered,
): Promise<DowntimeView['limit']> {
  const limit = downtimeLimit(contract.contract);
  const { startsOn, endsOn } = contract;
  if (limit === null || startsOn === null || endsOn === null) return null;
  const year = yearOfTerm({ startsOn, endsOn }, beijingDate(ctx.now), limit.per);
  const period = { from: startOfDay(year.from), to: startOfDay(addDays(year.to, 1)) };
  const until = instantOf(Math.max(period.from, Math.min(period.to, ctx.now)));
  const gone = { from: period.from, to: until };
  const same = shown.span.from === gone.from && shown.span.to === gone.to;
  const { known, watched } = same ? shown : await gather(ctx, contract.id, gone);
  const { outages, works } = known;
  const down = supplierDowntime(gone, outages, works);
  const forecast = forecastDowntime(period, down, watchedShareOf(gone, watched, outages), ctx.now);
  return {
    clause: limit.clause,
    title: { zh: limit.title.zh, en: limit.title.en },
    ...year,
    limitMinutes: minutes(limit.limitMs),
    usedMinutes: minutes(lengthOf(down)),
    forecast:
      forecast === null
        ? null
        : {
            expected: minutes(forecast.expectedMs),
            low: minutes(forecast.lowMs),
            high: minutes(forecast.highMs),
            watched: minutes(forecast.watchedMs),
            unwatchedPercent: Math.ceil(forecast.unwatchedShare * 1000) / 10, // never rounded down
          },
    undecided: (await reportedDown(ctx, contract, gone)).filter(({ denied }) => denied === null).length,
  };
}

/** Over all systems, how much of the time gone by somebody saw; an outage is seen for as long as it lasted. */
function watchedShareOf(
  gone: { readonly from: Instant; readonly to: Instant },
  watched: ReadonlyMap<string, readonly Span[]>,
  outages: readonly Outage[],
): number {
  const systems = new Set([...watched.keys(), ...outages.map((one) => one.system)]);
  if (systems.size === 0 || gone.to <= gone.from) return 0;
  const seen = [...systems].map((system) =>
    lengthOf(intersect([...(watched.get(system) ?? []), ...outages.filter((one) => one.system === system)], [gone])),
  );
  return seen.reduce((sum, ms) => sum + ms, 0) / (systems.size * (gone.to - gone.from));
}

/** The days that were asked for; else the year of the term, or the last thirty days of a draft. */
function daysOf(
  ctx: QueryContext,
  contract: JudgingContract,
  input: { readonly from?: string | undefined; readonly to?: string | undefined },
): { from: DateText; to: DateText } {
  const today = beijingDate(ctx.now);
  const { startsOn, endsOn } = contract;
  const year = startsOn && endsOn ? yearOfTerm({ startsOn, endsOn }, today, 'year') : null;
  const from = input.from === undefined ? (year?.from ?? addDays(today, -29)) : dayOf('from', input.from);
  const to = input.to === undefined ? (year && input.from === undefined ? year.to : today) : dayOf('to', input.to);
  if (to < from || to > addDays(from, DAYS_MAX)) throw new Fault('input.invalid', {}, [{ path: 'to', rule: 'range' }]);
  return { from, to };
}

function dayOf(path: string, text: string): DateText {
  const parsed = parseDate(text);
  if (!parsed.ok) throw new Fault('input.invalid', {}, [{ path, rule: parsed.error.rule }]);
  return parsed.value;
}

const minutes = (ms: Instant | number): number => Math.round(ms / MINUTE_MS);
