import { addDays, addMonths, type DateText, startOfDay } from '@yinuo/kernel';
import type { Platform } from '@yinuo/platform';
import { askDocument, listDocuments } from '../../modules/deliver/index.ts';
import { addRemark, readPeriod, resolveRemark, reviewPeriod, signPeriod } from '../../modules/settle/index.ts';
import { personOf } from '../cast/found-cast.ts';
import type { Story } from '../walk/timeline.ts';
import { firstWorkingDayAfter, hourOf, type Year } from '../walk/year.ts';
import { makeDrafts, type Papers } from './make-drafts.ts';

/** A dispute that is settled before anybody signs, in every third month. */
const DISPUTED_EVERY = 3;
/** Before the morning's drafts, which then tell of the month as it is reviewed. */
const OPENED_AT = 8.5;

interface Month {
  readonly slug: string;
  readonly path: { readonly id: string; readonly period: string };
  /** Opened on this day. */
  readonly opens: DateText;
  readonly isLast: boolean;
  readonly isDisputed: boolean;
}

/** The months that are over: reviewed and signed by both sides within a week; the last one is still under review. */
export function tellMonths(year: Year, papers: Papers): void {
  const { contracts, from, until, timeline, platform } = year;
  for (const [slug, id] of contracts) {
    const months = monthsBetween(from, until);
    for (const [index, first] of months.entries()) {
      const opens = firstWorkingDayAfter(platform.calendar, addDays(addMonths(first, 1), -1));
      const path = { id, period: first.slice(0, 7) };
      const isLast = index === months.length - 1;
      const month = { slug, path, opens, isLast, isDisputed: index % DISPUTED_EVERY === 1 };
      timeline.tell(hourOf(opens, OPENED_AT), monthStory(year, papers, month));
    }
  }
}

async function* monthStory(year: Year, papers: Papers, month: Month): Story {
  const { platform, cast } = year;
  await reviewPeriod(platform, personOf(cast, 'lead'), month.path);
  await askFigures(platform, year, month);
  await makeDrafts(year, papers);
  if (month.isLast) yield* leaveOpen(year, month);
  else yield* close(year, month);
}

/** The month's workbook, where nothing drafts it beside a report. */
async function askFigures(
  platform: Platform,
  { cast }: Year,
  { path: { id: contract, period } }: Month,
): Promise<void> {
  const [operations, kind] = [personOf(cast, 'operations'), 'month-figures' as const];
  const { items } = await listDocuments(platform, operations, { contract, kind, period, limit: 1 });
  if (items.length === 0) await askDocument(platform, operations, { ask: { kind, contract, period } });
}

async function* close({ platform, cast }: Year, { slug, path, opens, isDisputed }: Month): Story {
  const it = personOf(cast, `${slug}.it`);
  if (isDisputed) {
    yield hourOf(addDays(opens, 1), 10);
    await addRemark(platform, it, { ...path, sort: 'dispute', text: '请补充未解决事件的处理计划' });
    yield hourOf(addDays(opens, 2), 11);
    const { remarks } = await readPeriod(platform, it, path);
    const resolution = '已收到处理计划，逐项列明负责人和日期';
    for (const { id } of remarks) await resolveRemark(platform, it, { id, resolution });
  }
  for (const [hour, userName] of [
    [15, `${slug}.leader`],
    [17, 'leader'],
  ] as const) {
    yield hourOf(addDays(opens, 5), hour);
    const who = personOf(cast, userName);
    await signPeriod(platform, who, { ...path, hash: (await readPeriod(platform, who, path)).hash });
  }
}

/** One hospital disputes, the others have only commented; one supplier's signature is there already. */
async function* leaveOpen({ platform, cast }: Year, { slug, path, opens }: Month): Story {
  yield hourOf(addDays(opens, 1), 10);
  const [it, boss] = [personOf(cast, `${slug}.it`), personOf(cast, 'leader')];
  if (slug === 'zhongkai')
    await addRemark(platform, it, { ...path, sort: 'dispute', text: '报告查询页的违约事实还在协商，请先处理再签署' });
  else await addRemark(platform, it, { ...path, sort: 'comment', text: '数字与我方记录一致' });
  if (slug !== 'karamay') return;
  yield hourOf(addDays(opens, 2), 10);
  await signPeriod(platform, boss, { ...path, hash: (await readPeriod(platform, boss, path)).hash });
}

/** The first days of the months whose last day is over. */
function monthsBetween(from: DateText, until: number): DateText[] {
  const months: DateText[] = [];
  for (let first = from; startOfDay(addMonths(first, 1)) <= until; first = addMonths(first, 1)) months.push(first);
  return months;
}
