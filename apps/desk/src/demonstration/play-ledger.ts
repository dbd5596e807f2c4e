import type { OccurrenceSummary } from '@yinuo/api';
import { addDays, type DateText, type Instant, instantOf, parseInstant, startOfDay } from '@yinuo/kernel';
import type { PersonActor, Platform, testClock } from '@yinuo/platform';
import {
  completeOccurrence,
  confirmOccurrence,
  listOccurrences,
  moveOccurrences,
  recordPaymentEvent,
} from '../modules/ledger/index.ts';
import { type Chance, chance } from './chance.ts';
import type { Cast } from './found-cast.ts';
import type { Slug } from './happenings.ts';

type Walking = Platform & { readonly clock: ReturnType<typeof testClock> };
interface Step {
  readonly at: Instant;
  readonly run: () => Promise<unknown>;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Plays the year of the ledger: most things are done in time, some late, a few not at all; the clock tells of those. */
export async function playLedger(
  platform: Walking,
  cast: Cast,
  contracts: ReadonlyMap<string, string>,
  from: DateText,
  until: Instant,
): Promise<void> {
  const luck = chance(20_260_101);
  const steps: Step[] = [];
  for (const [slug, contract] of contracts) {
    const it = personOf(cast, `${slug}.it`);
    steps.push(...invoiceSteps(platform, cast, slug as Slug, contract, from));
    for (const one of await occurrencesOf(platform, it, contract))
      steps.push(...stepsOf(platform, cast, slug, one, luck));
  }
  let checked: number = startOfDay(from);
  for (const step of steps.filter((one) => one.at <= until).toSorted((a, b) => a.at - b.at)) {
    checked = await checkDaily(platform, checked, step.at);
    platform.clock.set(step.at);
    await step.run();
  }
  await checkDaily(platform, checked, until);
  platform.clock.set(until);
}

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

function stepsOf(platform: Walking, cast: Cast, slug: string, one: OccurrenceSummary, luck: Chance): Step[] {
  if (one.dueAt === null) return [];
  const due = parseInstant(one.dueAt);
  const fate = luck.next();
  if (!due.ok || fate < 0.025) return []; // forgotten
  const isDaily = one.from === one.to;
  const late = fate > 0.955;
  const share = late ? -0.08 : 0.02 + luck.next() * (isDaily ? 0.05 : 0.3);
  const lengthMs = (Date.parse(one.to) - Date.parse(one.from) + DAY_MS) * (one.kind === 'payment' ? 0.1 : 1);
  const ahead = share * lengthMs + (isDaily ? 0.5 : 7) * HOUR_MS;
  const earliest = Date.parse(`${one.from}T${isDaily ? '07:40' : '10:00'}:00+08:00`);
  const doneAt = instantOf(Math.round(Math.max(earliest, due.value - ahead)));
  const doer = personOf(cast, one.owedBy === 'hospital' ? `${slug}.finance` : supplierOf(one));
  const text = `${one.title.zh}（${one.period}）${one.kind === 'payment' ? '，银行回单已存档' : '，记录已归档'}`;
  const complete: Step = {
    at: doneAt,
    run: () => completeOccurrence(platform, doer, { occurrence: one.id, evidence: { text } }),
  };
  if (isDaily || luck.happens(0.15)) return [complete];
  const confirmer = personOf(cast, one.owedBy === 'hospital' ? 'lead' : `${slug}.it`);
  const confirm: Step = {
    at: instantOf(doneAt + Math.round((20 + luck.next() * 60) * HOUR_MS)),
    run: () => confirmOccurrence(platform, confirmer, { occurrence: one.id }),
  };
  return [complete, confirm];
}

const supplierOf = ({ kind, obligation }: OccurrenceSummary): string =>
  /push|promotion|article|offline|campaign/.test(obligation) ? 'operations' : kind === 'report' ? 'lead' : 'engineer.a';

/** The first invoice of the contract that pays after one: received in the second week, paid within its working days. */
function invoiceSteps(platform: Walking, cast: Cast, slug: Slug, contract: string, from: DateText): Step[] {
  if (slug !== 'karamay') return [];
  const finance = personOf(cast, 'karamay.finance');
  const first = async () => {
    const filter = { contract, obligation: 'first-payment' };
    return (await listOccurrences(platform, finance, filter)).items[0]?.id;
  };
  const day = addDays(from, 9);
  return [
    {
      at: instantOf(startOfDay(day) + 10 * HOUR_MS),
      async run() {
        const id = await first();
        if (id) await recordPaymentEvent(platform, finance, { occurrence: id, event: 'invoice-received', on: day });
      },
    },
    {
      at: instantOf(startOfDay(addDays(day, 12)) + 15 * HOUR_MS),
      async run() {
        const id = await first();
        const evidence = { text: '首付款银行回单已存档' };
        if (id) await completeOccurrence(platform, finance, { occurrence: id, evidence });
      },
    },
  ];
}

function personOf(cast: Cast, userName: string): PersonActor {
  const person = cast.people.get(userName);
  if (!person) throw new Error(`the cast has no ${userName}`);
  return person;
}
