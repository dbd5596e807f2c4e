import { type MoneyRunView, UnmatchTrade } from '@yinuo/api';
import { type DateText, type Fen, fenOf, formatFen } from '@yinuo/kernel';
import { type Actor, actorId, command, Fault, type Platform, query } from '@yinuo/platform';
import { z } from 'zod';
import { notify } from '../../notify/index.ts';
import { rowIdentity } from '../domain/matching/row-identity.ts';
import { unmatchOf } from '../domain/matching/unmatched.ts';
import { maskCell } from '../domain/words/mask-row.ts';
import { maskSaid } from '../domain/words/mask-said.ts';
import { peopleConcerned } from '../people.ts';
import { openRun } from '../runs/ask-run.ts';
import { viewOfRun } from '../runs/read-run.ts';
import { requireContract } from '../scope.ts';
import { groupId, stored } from './look-up-trade.ts';
import { type LookedUp, runTrade } from './run-trade.ts';
import { insertUnmatch } from './unmatch-store.ts';

const mayUnmatch = query({
  name: 'money.unmatch',
  permission: 'money.settle',
  input: UnmatchTrade,
  run: ({ tx, scope }, { contract }) => requireContract(tx, scope, contract),
});

/**
 * A match by itself that is none, with the reason: its rows stand apart as open differences in this and every later run of the
 * day. The other people concerned are told. To take it back they are matched by hand.
 */
export async function unmatchTrade(
  platform: Platform,
  actor: Actor,
  input: z.infer<typeof UnmatchTrade>,
): Promise<MoneyRunView> {
  await mayUnmatch(platform, actor, input);
  const { group, reason, ...trade } = input;
  const found = await runTrade(platform, actor, trade, (looked) => matchedGroup(looked, group));
  if (found === null) throw new Fault('not-found', { group });
  return keepUnmatch(platform, actor, { contract: trade.contract, reason, ...found });
}

async function matchedGroup({ ran, unmatches, day }: LookedUp, group: string) {
  if (ran === null) return null;
  for await (const { rows } of ran.result.matches()) {
    const matched = rows.map(stored);
    if (groupId(matched) !== group) continue;
    const identities = matched.map(rowIdentity);
    if (unmatchOf(unmatches, identities) !== null) throw new Fault('state.conflict', { state: 'unmatched' });
    const fen = fenOf(Math.max(...matched.map((row) => Math.abs(row.fen))));
    return { day, rows: identities, fen, orderNo: matched.map(({ orderNo }) => orderNo).find(Boolean) ?? '' };
  }
  return null;
}

const keepUnmatch = command({
  name: 'money.unmatch',
  permission: 'money.settle',
  input: z.strictObject({
    contract: z.string(),
    day: z.custom<DateText>(),
    rows: z.array(z.string()),
    fen: z.custom<Fen>(),
    orderNo: z.string(),
    reason: z.string(),
  }),
  async run(ctx, { contract, day, rows, fen, orderNo, reason }): Promise<MoneyRunView> {
    const { tx, scope, now, actor } = ctx;
    const id = ctx.newId('order');
    const name = 'name' in actor ? actor.name : null;
    const by = { person_id: actorId(actor), person_name: name };
    await insertUnmatch(tx, scope, { id, contract_id: contract, day, rows, fen, reason, at: new Date(now), ...by });
    const run = await openRun(ctx, { contract, day, reason: 'by-hand', case: null });
    if (run === null) throw new Fault('state.conflict', { day, state: 'running' });
    const shown = maskCell(orderNo);
    await ctx.record({
      type: 'money.unmatched',
      contract,
      subject: run,
      at: now,
      data: maskSaid({ day, orderNo: shown, fen, rows: rows.length, unmatch: id, reason }),
    });
    await notify(ctx, {
      to: (await peopleConcerned(ctx, contract)).filter((person) => person !== actorId(actor)),
      template: 'money.unmatched',
      params: maskSaid({ day, orderNo: shown, amount: formatFen(fen), name, reason }),
      contract,
      subject: run,
      key: `money:unmatch:${id}`,
    });
    return viewOfRun(ctx, run);
  },
});
