import { addDays, type DateText, type Instant, instantOf, startOfDay } from '@yinuo/kernel';
import { type Platform, testClock } from '@yinuo/platform';
import {
  addRemark,
  listPeriods,
  readPeriod,
  resolveRemark,
  reviewPeriod,
  signPeriod,
} from '../modules/settle/index.ts';
import { type Cast, personOf } from './found-cast.ts';
import { makeDocuments } from './make-documents.ts';

const HOUR_MS = 3_600_000;
/** A dispute that is settled before anybody signs, in every third month. */
const DISPUTED_EVERY = 3;

interface Review {
  readonly platform: Platform;
  readonly cast: Cast;
  readonly slug: string;
  readonly path: { readonly id: string; readonly period: string };
  /** So many days after the last day of the month, at that hour. */
  readonly go: (days: number, hour: number) => void;
}

/** The months that are over: reviewed and signed by both sides within a week; the last one is still under review. */
export async function playPeriods(
  platform: Platform,
  cast: Cast,
  contracts: ReadonlyMap<string, string>,
  until: Instant,
): Promise<void> {
  const clock = testClock(until);
  const then = { ...platform, clock };
  for (const [slug, id] of contracts) {
    clock.set(until);
    const { periods } = await listPeriods(then, personOf(cast, 'lead'), { contract: id, kind: 'month' });
    const over = periods.filter((one) => one.over);
    for (const [index, { name: period, to }] of over.entries()) {
      const go = (days: number, hour: number) => clock.set(hourOf(addDays(to as DateText, days), hour, until));
      const review = { platform: then, cast, slug, path: { id, period }, go };
      go(3, 9);
      await reviewPeriod(then, personOf(cast, 'lead'), review.path);
      if (index === over.length - 1) await leaveOpen(review);
      else {
        go(3, 15);
        await makeDocuments(then, personOf(cast, 'operations'), review.path);
        await close(review, index % DISPUTED_EVERY === 1);
      }
    }
  }
}

async function close({ platform, cast, slug, path, go }: Review, isDisputed: boolean): Promise<void> {
  const it = personOf(cast, `${slug}.it`);
  if (isDisputed) {
    go(4, 10);
    await addRemark(platform, it, { ...path, sort: 'dispute', text: '请补充未解决事件的处理计划' });
    go(5, 11);
    const { remarks } = await readPeriod(platform, it, path);
    const resolution = '已收到处理计划，逐项列明负责人和日期';
    for (const { id } of remarks) await resolveRemark(platform, it, { id, resolution });
  }
  for (const [hour, userName] of [
    [15, `${slug}.leader`],
    [17, 'leader'],
  ] as const) {
    go(6, hour);
    const who = personOf(cast, userName);
    await signPeriod(platform, who, { ...path, hash: (await readPeriod(platform, who, path)).hash });
  }
}

/** One hospital disputes, the others have only commented; one supplier's signature is there already. */
async function leaveOpen({ platform, cast, slug, path, go }: Review): Promise<void> {
  go(4, 10);
  const [it, boss] = [personOf(cast, `${slug}.it`), personOf(cast, 'leader')];
  if (slug === 'zhongkai')
    await addRemark(platform, it, { ...path, sort: 'dispute', text: '报告查询页的违约事实还在协商，请先处理再签署' });
  else await addRemark(platform, it, { ...path, sort: 'comment', text: '数字与我方记录一致' });
  if (slug !== 'karamay') return;
  go(5, 10);
  await signPeriod(platform, boss, { ...path, hash: (await readPeriod(platform, boss, path)).hash });
}

const hourOf = (day: DateText, hour: number, until: Instant): Instant =>
  instantOf(Math.min(until, startOfDay(day) + hour * HOUR_MS));
