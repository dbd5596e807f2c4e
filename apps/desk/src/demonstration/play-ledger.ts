import type { OccurrenceSummary } from '@yinuo/api';
import { addDays, type DateText, type Instant, instantOf, parseInstant, startOfDay } from '@yinuo/kernel';
import type { PersonActor, Platform, testClock } from '@yinuo/platform';
import {
  attachEvidence,
  completeOccurrence,
  confirmOccurrence,
  listOccurrences,
  moveOccurrences,
} from '../modules/ledger/index.ts';
import { type Chance, chance } from './chance.ts';
import { type Cast, personOf } from './found-cast.ts';
import type { TimedStep } from './play-cases.ts';
import { inspectionSteps, isInspected } from './steps/inspection-steps.ts';
import { paymentSteps } from './steps/payment-steps.ts';

type Walking = Platform & { readonly clock: ReturnType<typeof testClock> };

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const INSPECTED_DAYS = 100;
/** Four days late: the penalty of ZK-22 that everybody can work out. */
const TAKEN_OVER_LATE = 'review-delivery-documents';
/** Done by the visits and the survey themselves. */
const BY_ITS_WAY: readonly string[] = ['quarterly-user-visits', 'periodic-visit', 'yearly-follow-up', 'yearly-survey'];

/** Plays the year of the ledger: most things are done in time, some late, a few not at all; the clock tells of those. */
export async function playLedger(
  platform: Walking,
  cast: Cast,
  contracts: ReadonlyMap<string, string>,
  from: DateText,
  until: Instant,
): Promise<void> {
  const luck = chance(20_260_101);
  const steps: TimedStep[] = [...paymentSteps(platform, cast, contracts, from)];
  for (const [slug, contract] of contracts) {
    const it = personOf(cast, `${slug}.it`);
    const owed = await occurrencesOf(platform, it, contract);
    const inspected = owed.filter((one) => isInspected(one) && isRecent(one, until));
    for (const one of owed) {
      const told = stepsOf(platform, cast, slug, one, luck);
      if (!inspected.includes(one) && !BY_ITS_WAY.includes(one.obligation)) steps.push(...told);
    }
    const people = {
      engineer: personOf(cast, 'engineer.a'),
      reviewer: personOf(cast, 'lead'),
      deliverer: personOf(cast, 'operations'),
      hospital: it,
    };
    const play = { platform, contract, ...people, luck: chance(15), until };
    steps.push(...inspectionSteps(play, inspected));
  }
  await walk(platform, steps, from, until);
}

/** The same of what cases called for (XY-6), once they are played: each an analysis of its own. */
export async function playCalled(
  platform: Walking,
  cast: Cast,
  contracts: ReadonlyMap<string, string>,
  from: DateText,
  until: Instant,
): Promise<void> {
  const luck = chance(6);
  const steps: TimedStep[] = [];
  for (const [slug, contract] of contracts) {
    const owed = await occurrencesOf(platform, personOf(cast, `${slug}.it`), contract);
    for (const one of owed.filter((each) => each.case !== null))
      steps.push(...stepsOf(platform, cast, slug, one, luck));
  }
  await walk(platform, steps, from, until);
}

async function walk(platform: Walking, steps: readonly TimedStep[], from: DateText, until: Instant): Promise<void> {
  let checked: number = startOfDay(from);
  for (const step of steps.filter((one) => one.at <= until).toSorted((a, b) => a.at - b.at)) {
    checked = await checkDaily(platform, checked, step.at);
    platform.clock.set(step.at);
    await step.run();
  }
  await checkDaily(platform, checked, until);
  platform.clock.set(until);
}

/** The inspections of the last hundred days are there to be read; of those before, only that they were done. */
const isRecent = ({ due }: OccurrenceSummary, until: Instant): boolean =>
  due !== null && Date.parse(`${due}T00:00:00+08:00`) > until - INSPECTED_DAYS * DAY_MS;

/** The poller's round, once a day just after midnight: that is when states change. */
async function checkDaily(platform: Walking, from: number, until: Instant): Promise<number> {
  let day = from;
  for (; day + DAY_MS <= until; day += DAY_MS) {
    platform.clock.set(instantOf(day + DAY_MS + 1));
    await moveOccurrences(platform, { kind: 'system', job: 'occurrence-mover' }, {});
  }
  return day;
}

async function occurrencesOf(platform: Walking, reader: PersonActor, contract: string): Promise<OccurrenceSummary[]> {
  const all: OccurrenceSummary[] = [];
  for (let cursor: string | undefined; ; ) {
    const page = await listOccurrences(platform, reader, { contract, limit: 200, ...(cursor ? { cursor } : {}) });
    all.push(...page.items);
    if (page.next === null) return all;
    cursor = page.next;
  }
}

function stepsOf(platform: Walking, cast: Cast, slug: string, one: OccurrenceSummary, luck: Chance): TimedStep[] {
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
  // What falls due after its period tells of the whole period, and comes when that is over.
  const afterwards = one.due !== null && one.due > one.to;
  // A plan is written in the week before it is due.
  const first = one.due !== null && one.due < one.from ? addDays(one.due as DateText, -7) : atEnd(one);
  const begins = Date.parse(`${afterwards ? one.to : first}T${isDaily ? '07:40' : '10:00'}:00+08:00`);
  const earliest = afterwards ? begins + DAY_MS : begins;
  const doneAt = instantOf(Math.round(Math.max(earliest, due.value - ahead)));
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

/** Of a report that falls due within its period, the due day: before, it would tell of a part. */
const atEnd = ({ kind, due, from }: OccurrenceSummary): string => (kind === 'report' ? (due ?? from) : from);

async function attachReport(platform: Walking, doer: PersonActor, one: OccurrenceSummary): Promise<string> {
  const content = Buffer.from(
    `${one.title.zh}（${one.period}）\n本文件为演示数据：该期报告未在系统内编制，以本文件另行提交。\n`,
  );
  const file = { occurrence: one.id, name: `${one.title.zh}-${one.period}.txt`, content };
  return (await attachEvidence(platform, doer, file)).id;
}

const supplierOf = ({ kind, obligation }: OccurrenceSummary): string =>
  /push|promotion|article|offline|campaign/.test(obligation) ? 'operations' : kind === 'report' ? 'lead' : 'engineer.a';
