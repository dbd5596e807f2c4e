import { type DifferenceDetail, MoneyParams } from '@yinuo/api';
import { beijingDate } from '@yinuo/kernel';
import { type Actor, type CommandContext, command, Fault, type Platform } from '@yinuo/platform';
import type { WechatPay } from '@yinuo/wechat-pay';
import { z } from 'zod';
import type { DifferenceRow } from '../differences/difference-store.ts';
import { detailOf } from '../differences/list-differences.ts';
import { findDifference } from '../differences/list-store.ts';
import { maskCell } from '../domain/words/mask-row.ts';
import { openConnection } from '../fetching/connection.ts';
import { failureOf, readSource } from '../fetching/fetch-source.ts';
import { openMerchant } from '../fetching/open-merchant.ts';
import { keepNote } from '../settling/note-difference.ts';
import { merchantSources } from '../sources/source-store.ts';
import { orderWords, refundWords } from './channel-words.ts';

/** Somebody waits at the screen. */
const TIMEOUT_MS = 30_000;
const REFUNDS_MAX = 5;
/** 微信订单号: 28 digits. */
const CHANNEL_NUMBER = /^4\d{27}$/;

async function numbersOf({ tx, scope }: CommandContext, id: string) {
  const row = await findDifference(tx, scope, id);
  if (!row) throw new Fault('not-found', { difference: id });
  const sources = await merchantSources(tx, scope, row.contract_id);
  // A HIS that has only the channel's number: the engine shows it as the order's.
  const isChannels = CHANNEL_NUMBER.test(row.order_no);
  const order = isChannels ? '' : row.order_no;
  const transaction = isChannels ? row.order_no : row.transaction_id;
  const refunds = refundNumbers(row);
  if (sources.length === 0 || (order === '' && transaction === '' && refunds.length === 0))
    throw new Fault('state.conflict', { difference: id, state: 'nobody-to-ask' });
  return { row, sources, order, transaction, refunds };
}

const refundNumbers = ({ rows }: DifferenceRow): string[] =>
  [...new Set(rows.map(({ refundNo }) => refundNo))].filter((number) => number !== '').slice(0, REFUNDS_MAX);

const beginAsking = command({
  name: 'money.ask-channel',
  permission: 'money.settle',
  input: MoneyParams,
  async run(ctx, { id }) {
    const { row, ...asked } = await numbersOf(ctx, id);
    const { order, transaction, refunds } = asked;
    await ctx.record({
      type: 'money.channel-asked',
      contract: row.contract_id,
      subject: id,
      at: ctx.now,
      data: { orderNo: maskCell(order || transaction), refunds: refunds.map(maskCell) },
    });
    return asked;
  },
});

const keepAnswer = command({
  name: 'money.keep-channel-answer',
  permission: 'money.settle',
  input: MoneyParams.extend({ text: z.string().max(2000) }),
  async run(ctx, { id, text }): Promise<DifferenceDetail> {
    await keepNote(ctx, id, text);
    return detailOf(ctx, id);
  },
});

/**
 * Asks WeChat Pay what became of an order or a refund (ZK-15: the cause is verified first). The signed answer becomes a note of
 * the difference; nothing is settled by it.
 */
export async function askChannel(
  platform: Platform,
  actor: Actor,
  input: z.infer<typeof MoneyParams>,
): Promise<DifferenceDetail> {
  const { sources, ...asked } = await beginAsking(platform, actor, input);
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  let words: string[] = [];
  for (const source of sources) {
    try {
      const { sentences, known } = await askMerchant(await merchantOf(platform, source, signal), asked);
      words = sentences;
      if (known) break;
    } catch (error) {
      const { code, detail } = failureOf(error, beijingDate(platform.clock.now()));
      throw new Fault('money.source-failed', { code, detail });
    }
  }
  return keepAnswer(platform, actor, { ...input, text: `微信支付查询：${words.join('；')}` });
}

async function merchantOf(platform: Platform, source: string, signal: AbortSignal): Promise<WechatPay> {
  const row = await readSource(platform, { kind: 'system', job: 'money.ask' }, { source });
  const connection = row === null ? null : openConnection(row, platform.sealingKey.box);
  if (connection?.kind !== 'wechat-pay') throw new Fault('state.conflict', { source, state: 'retired' });
  return openMerchant(connection, platform, signal);
}

interface Asked {
  readonly order: string;
  readonly transaction: string;
  readonly refunds: readonly string[];
}

/** `known`: this merchant has one of them, so no other has. */
async function askMerchant(pay: WechatPay, { order, transaction, refunds }: Asked) {
  const sentences: string[] = [];
  let known = false;
  if (order !== '' || transaction !== '') {
    const found = order === '' ? await pay.findOrderById(transaction) : await pay.findOrder(order);
    sentences.push(orderWords(order || transaction, found));
    known ||= found !== null;
  }
  for (const number of refunds) {
    const found = await pay.findRefund(number);
    sentences.push(refundWords(number, found));
    known ||= found !== null;
  }
  return { sentences, known };
}
