import type { OccurrenceSummary } from '@yinuo/api';
import { addDays, type DateText, type Instant, instantOf, parseInstant } from '@yinuo/kernel';
import type { PersonActor, Platform } from '@yinuo/platform';
import { listDocumentKinds } from '../../modules/deliver/index.ts';
import { attachEvidence, completeOccurrence, confirmOccurrence } from '../../modules/ledger/index.ts';
import { personOf } from '../cast/found-cast.ts';
import { type Chance, chance } from '../imagine/chance.ts';
import type { TimedStep } from '../walk/timeline.ts';
import type { Year } from '../walk/year.ts';
import { inspectionSteps, isInspected } from './inspection-steps.ts';
import { occurrencesOf } from './occurrences.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Reports of weeks longer ago were written elsewhere and handed in as files: two hundred papers tell no more than fifty. */
const WEEKLY_DAYS = 35;
/** Four days late: the penalty of ZK-22 that everybody can work out. */
const TAKEN_OVER_LATE = 'review-delivery-documents';
/** Done by the visits themselves. */
const VISITED: readonly string[] = ['quarterly-user-visits', 'periodic-visit', 'yearly-follow-up'];

/**
 * What the contracts owe by a date and no document fulfils: most is done in time, some late, a few things not at all; the
 * clock tells of those. Inspections and papers go their own way.
 */
export async function dutySteps(year: Year): Promise<TimedStep[]> {
  const { platform, cast, contracts, until } = year;
  const luck = chance(20_260_101);
  const steps: TimedStep[] = [];
  for (const [slug, contract] of contracts) {
    const hospital = personOf(cast, `${slug}.it`);
    const owed = await occurrencesOf(platform, hospital, contract);
    const inspected = owed.filter(isInspected);
    const papers = await writtenByDesk(platform, hospital, contract);
    for (const one of owed) {
      const told = stepsOf(year, slug, one, luck);
      const isPaper = one.kind === 'report' && papers.has(one.obligation) && !isHandedInAsFile(one, until);
      if (!isPaper && !inspected.includes(one) && !VISITED.includes(one.obligation)) steps.push(...told);
    }
    const [engineer, reviewer, deliverer] = ['engineer.a', 'lead', 'operations'].map((name) => personOf(cast, name));
    if (!engineer || !reviewer || !deliverer) throw new Error('the cast is incomplete');
    const play = { platform, contract, engineer, reviewer, deliverer, hospital, luck: chance(15), until };
    steps.push(...inspectionSteps(play, inspected));
  }
  return steps;
}

/** A week's report of long ago. */
export const isHandedInAsFile = ({ kind, period, dueAt }: OccurrenceSummary, until: Instant): boolean =>
  kind === 'report' &&
  /^\d{4}-W\d\d$/.test(period) &&
  dueAt !== null &&
  Date.parse(dueAt) < until - WEEKLY_DAYS * DAY_MS;

/** The obligations of a contract whose document the desk writes. */
async function writtenByDesk(platform: Platform, reader: PersonActor, contract: string): Promise<ReadonlySet<string>> {
  const { items } = await listDocumentKinds(platform, reader, { contract });
  return new Set(items.flatMap(({ owed }) => owed.map(({ obligation }) => obligation)));
}

function stepsOf(year: Year, slug: string, one: OccurrenceSummary, luck: Chance): TimedStep[] {
  const { platform, cast } = year;
  if (one.dueAt === null || one.kind === 'payment') return [];
  const due = parseInstant(one.dueAt);
  const fate = luck.next();
  if (!due.ok || fate < 0.025) return []; // forgotten
  const isDaily = one.from === one.to;
  const share = 0.02 + luck.next() * (isDaily ? 0.05 : 0.3);
  const late = one.obligation === TAKEN_OVER_LATE ? 0.01 : 0.08;
  const isLate = fate > 0.955 || one.obligation === TAKEN_OVER_LATE;
  const lengthMs = Date.parse(one.to) - Date.parse(one.from) + DAY_MS;
  const ahead = (isLate ? -late : share) * lengthMs + (isDaily ? 0.5 : 7) * HOUR_MS;
  const onTime = isHandedInAsFile(one, year.until) && !isLate ? earliestOf(one) : due.value - ahead;
  const doneAt = instantOf(Math.round(Math.max(earliestOf(one), onTime)));
  const doer = personOf(cast, one.owedBy === 'hospital' ? `${slug}.finance` : supplierOf(one));
  const text = `${one.title.zh}（${one.period}），记录已归档`;
  const complete: TimedStep = {
    at: doneAt,
    run: async () => {
      const files = one.kind === 'report' ? [await attachReport(platform, doer, one)] : [];
      await completeOccurrence(platform, doer, { occurrence: one.id, evidence: { text, files } });
    },
  };
  if (isDaily || luck.happens(0.15)) return [complete];
  const confirmer = personOf(cast, one.owedBy === 'hospital' ? 'lead' : `${slug}.it`);
  const confirm: TimedStep = {
    at: instantOf(doneAt + Math.round((20 + luck.next() * 60) * HOUR_MS)),
    run: () => confirmOccurrence(platform, confirmer, { occurrence: one.id }),
  };
  return [complete, confirm];
}

/** What falls due after its period tells of the whole period, and comes on the morning after that, before anything is drafted. */
function earliestOf({ kind, from, to, due }: OccurrenceSummary): number {
  if (due !== null && due > to) return Date.parse(`${to}T07:00:00+08:00`) + DAY_MS;
  // A notice is given in the week before it is due, a report on its due day: before, it would tell of a part.
  const first = due !== null && due < from ? addDays(due as DateText, -7) : kind === 'report' ? (due ?? from) : from;
  return Date.parse(`${first}T${from === to ? '07:40' : '10:00'}:00+08:00`);
}

async function attachReport(platform: Platform, doer: PersonActor, one: OccurrenceSummary): Promise<string> {
  const content = Buffer.from(
    `${one.title.zh}（${one.period}）\n本文件为演示数据：该期报告未在系统内编制，以本文件另行提交。\n`,
  );
  const file = { occurrence: one.id, name: `${one.title.zh}-${one.period}.txt`, content };
  return (await attachEvidence(platform, doer, file)).id;
}

const supplierOf = ({ kind, obligation }: OccurrenceSummary): string =>
  /push|promotion|article|offline|campaign/.test(obligation) ? 'operations' : kind === 'report' ? 'lead' : 'engineer.a';
