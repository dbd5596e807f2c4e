import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DifferenceSummary } from '@yinuo/api';
import { addDays, beijingDate, type DateText, type Instant, instantOf } from '@yinuo/kernel';
import type { PersonActor, Platform } from '@yinuo/platform';
import {
  addSource,
  answerInstalment,
  answerRepayment,
  answerRun,
  askRun,
  decideWriteOff,
  listDifferences,
  matchByHand,
  noteDifference,
  openRecovery,
  proposeChange,
  proposeRepayment,
  proposeWriteOff,
  readRun,
  reconcileDay,
  recordInstalment,
  sealDays,
  takeStatement,
  verifyRecovery,
} from '../../modules/money/index.ts';
import { personOf } from '../cast/found-cast.ts';
import { daysBefore, imagineTrades, type TradeSide } from '../imagine/imagine-trades.ts';
import { DAY_FILES, ORDERS_MAP } from '../imagine/write-day-files.ts';
import type { Story } from '../walk/timeline.ts';
import { hourOf, type Year } from '../walk/year.ts';

const DAYS = 5;
/** The day, counted back from the last, of which the hospital says that it does not balance: run when it says so. */
const DOUBTED = 1;
type MoneyDays = ReturnType<typeof daysBefore>;
const SOURCES: Readonly<Record<TradeSide, string>> = {
  orders: '平台订单日清单',
  his: 'HIS 收费清单',
  bill: '微信支付交易账单',
};

interface Money {
  readonly platform: Platform;
  readonly contract: string;
  readonly operations: PersonActor;
  readonly finance: PersonActor;
  /** So many hours after the beginning of a day, never past today. */
  readonly on: (day: DateText, hours: number) => Instant;
}

/**
 * The last days of one contract's online payments: three files a day, reconciled the morning after. What differed was written
 * off, matched, chased; the last day is still to be dealt with.
 */
export function tellMoney(year: Year): void {
  const days = daysBefore(addDays(beijingDate(year.until), -1), DAYS);
  const [first] = days;
  if (first) year.timeline.tell(hourOf(first.day, 9), moneyStory(year, days));
}

async function* moneyStory({ platform, cast, contracts, until, timeline }: Year, days: MoneyDays): Story {
  const contract = contracts.get('zhongkai');
  if (contract === undefined) throw new Error('no contract zhongkai');
  const on = (day: DateText, hours: number) => instantOf(Math.min(until, hourOf(day, hours)));
  const [operations, finance] = [personOf(cast, 'operations'), personOf(cast, 'zhongkai.finance')];
  const money: Money = { platform, contract, operations, finance, on };
  const sources = await addSources(money);
  for (const { day, back } of days) timeline.tell(on(addDays(day, 1), 10.2), dayStory(money, sources, day, back));
}

async function* dayStory(money: Money, sources: ReadonlyMap<TradeSide, string>, day: DateText, back: number): Story {
  await takeDay(money, sources, day, back);
  if (back !== DOUBTED) await reconcile(money, day);
  yield* settle(money, day, back);
}

async function addSources({ platform, operations, contract }: Money): Promise<ReadonlyMap<TradeSide, string>> {
  const ids = new Map<TradeSide, string>();
  for (const side of ['orders', 'his', 'bill'] as const)
    ids.set(side, (await addSource(platform, operations, sourceOf(contract, side))).id);
  return ids;
}

const sourceOf = (contract: string, side: TradeSide) => ({
  contract,
  side,
  name: SOURCES[side],
  ...(side === 'orders' ? { format: ORDERS_MAP } : {}),
});

async function takeDay(
  { platform, operations }: Money,
  sources: ReadonlyMap<TradeSide, string>,
  day: DateText,
  back: number,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'yinuo-play-'));
  try {
    const trades = imagineTrades(day, back);
    for (const [side, source] of sources) {
      const content = Buffer.from(DAY_FILES[side](trades));
      const path = join(folder, `${side}.csv`);
      await writeFile(path, content);
      const sha256 = createHash('sha256').update(content).digest('hex');
      const file = { path, name: `${SOURCES[side]}-${day}.csv`, sha256, bytes: content.length };
      await takeStatement(platform, operations, { source, file });
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function reconcile(
  { platform, operations, contract }: Money,
  day: DateText,
  by: PersonActor = operations,
  said?: string,
): Promise<string> {
  const reason = said === undefined ? 'by-hand' : 'imbalance';
  const { id } = await askRun(platform, by, { contract, day, reason, ...(said === undefined ? {} : { said }) });
  const attempt = { key: id, log: platform.log, signal: new AbortController().signal };
  await reconcileDay.run(platform, { run: id }, attempt);
  return id;
}

/** What people did about a day, each at its time. */
async function* settle(money: Money, day: DateText, back: number): Story {
  const { platform, contract, finance, operations, on } = money;
  if (back === 4) yield* chase(money, await openOf(money, day), day);
  if (back === 3) {
    const [differs] = await openOf(money, day);
    if (!differs) return;
    yield on(addDays(day, 1), 11);
    const reason = 'HIS 四舍五入相差一分，已核对处方';
    const { writeOff } = await proposeWriteOff(platform, operations, { differences: [differs.id], reason });
    yield on(addDays(day, 1), 14);
    await decideWriteOff(platform, finance, { id: writeOff?.id ?? '', approve: true, reason: '同意' });
  }
  if (back === 2) {
    const split = await openOf(money, day);
    yield on(addDays(day, 1), 11);
    const reason = '窗口拆成两张单据收费，患者一次支付';
    await matchByHand(platform, finance, { differences: split.map(({ id }) => id), reason });
    yield on(addDays(day, 1), 16);
    await sealDays(platform, finance, { contract, from: addDays(day, -2), to: day });
  }
  if (back === DOUBTED) yield* answerFor(money, day);
}

/** A shortfall from its difference on: verified, agreed with the hospital, half of it paid. */
async function* chase(
  { platform, contract, finance, operations, on }: Money,
  missing: readonly DifferenceSummary[],
  day: DateText,
): Story {
  const fen = missing.reduce((sum, one) => sum + one.fen, 0);
  const after = (days: number, hour: number) => on(addDays(day, days), hour);
  yield after(1, 11);
  const differences = missing.map(({ id }) => id);
  const { id } = await openRecovery(platform, finance, { contract, title: `${day} 门诊缴费短款`, differences });
  yield after(1, 15);
  const cause = '支付通知重复到达，HIS 先记账后渠道未扣款';
  await verifyRecovery(platform, operations, { id, cause, party: 'supplier', partyName: '运维服务商' });
  yield after(2, 9);
  const half = Math.floor(fen / 2);
  const plan = [
    { due: addDays(day, 4), fen: half },
    { due: addDays(day, 20), fen: fen - half },
  ];
  const terms = { id, way: 'transfer' as const, text: '分两期转账到医院对公账户', plan };
  const { version } = await proposeRepayment(platform, operations, terms);
  yield after(2, 15);
  await answerRepayment(platform, finance, { id, answer: { agree: true, version } });
  yield after(4, 10);
  const paidOn = addDays(day, 4);
  const voucher = { number: `YH${day.replaceAll('-', '')}01`, on: paidOn, fen: half, payer: '运维服务商' };
  const { waiting } = await recordInstalment(platform, operations, { id, fen: half, on: paidOn, voucher });
  yield after(4, 16);
  for (const { id: entry } of waiting)
    await answerInstalment(platform, finance, { id, entry, answer: { confirm: true } });
  // Two things that the hospital's finance has to answer.
  yield after(4, 17);
  const rest = Math.floor((fen - half) / 2);
  const second = { number: `YH${day.replaceAll('-', '')}02`, on: paidOn, fen: rest, payer: '运维服务商' };
  await recordInstalment(platform, operations, { id, fen: rest, on: paidOn, voucher: second });
  const reason = '核对渠道日志，支付通知由 HIS 接口重复推送';
  const change = { kind: 'finding' as const, cause, party: 'his-vendor' as const, partyName: 'HIS 厂商', reason };
  await proposeChange(platform, operations, { id, change });
}

/** The hospital's finance said that the day does not balance, and was answered. */
async function* answerFor(money: Money, day: DateText): Story {
  const { platform, operations, finance, on } = money;
  yield on(addDays(day, 1), 13);
  const run = await reconcile(money, day, finance, '当日 HIS 日报与微信账单对不上，请核对');
  yield on(addDays(day, 1), 14);
  const { reply } = await readRun(platform, operations, { id: run });
  await answerRun(platform, operations, { id: run, text: reply ?? '已核对' });
  const [first] = await openOf(money, day);
  if (first) await noteDifference(platform, operations, { id: first.id, text: '已请 HIS 厂商补录，预计今天完成' });
}

async function openOf({ platform, operations, contract }: Money, day: DateText): Promise<readonly DifferenceSummary[]> {
  const filter = { contract, from: day, to: day, state: ['open' as const], sort: 'day' as const };
  return (await listDifferences(platform, operations, { ...filter, limit: 50 })).items;
}
