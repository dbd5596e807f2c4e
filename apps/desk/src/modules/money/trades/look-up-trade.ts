import { createHash } from 'node:crypto';
import { LookUpTrade, type TradeView } from '@yinuo/api';
import { beijingDate, type DateText } from '@yinuo/kernel';
import { type Actor, type Platform, permissionsOfActor, query } from '@yinuo/platform';
import type { PlacedRow } from '@yinuo/reconcile';
import type { z } from 'zod';
import { selectByKeys } from '../differences/list-store.ts';
import { differenceSummary, rowView } from '../differences/view.ts';
import { counted, rowIdentity } from '../domain/matching/row-identity.ts';
import { takeApart } from '../domain/matching/take-apart.ts';
import { unmatchOf } from '../domain/matching/unmatched.ts';
import { storedRow } from '../runs/found-difference.ts';
import type { StoredRow } from '../tables.ts';
import type { GatheredRow } from './gather-rows.ts';
import { type LookedUp, runTrade } from './run-trade.ts';
import { apartKey } from './taken-apart.ts';

const NO_NAMES: ReadonlyMap<string, string> = new Map();

/** Why a trade was matched or not. */
export const lookUpTrade = (platform: Platform, actor: Actor, input: z.infer<typeof LookUpTrade>): Promise<TradeView> =>
  runTrade(platform, actor, input, (looked) => viewOf(platform, actor, input, looked));

/** What stands together, by its rows: who takes it apart names this. */
export const groupId = (rows: readonly StoredRow[]): string =>
  createHash('sha256').update(rows.map(rowIdentity).toSorted().join('\n')).digest('hex').slice(0, 32);

export const stored = (row: PlacedRow): StoredRow => storedRow(row, NO_NAMES);

type Group = TradeView['groups'][number];

async function viewOf(
  platform: Platform,
  actor: Actor,
  input: z.infer<typeof LookUpTrade>,
  { day, sides, rows, ran, unmatches }: LookedUp,
): Promise<TradeView> {
  const may = permissionsOfActor(actor).has('money.settle') ? ['unmatch'] : [];
  if (ran === null) return { day, sides, groups: [], unread: rows.map(shownAlone(day)), may: [] };
  const { result, roles } = ran;
  const groups: Group[] = [];
  const seen = new Set<string>();
  const different = async (key: string, some: readonly StoredRow[]) => {
    const difference = await differenceOf(platform, actor, { ...input, key });
    groups.push({ id: groupId(some), pass: null, difference, rows: some.map(rowView) });
  };
  for await (const { pass, rows: placed } of result.matches()) {
    const matched = placed.map(stored);
    const identities = matched.map(rowIdentity);
    for (const identity of identities) seen.add(identity);
    if (unmatchOf(unmatches, identities) === null)
      groups.push({ id: groupId(matched), pass, difference: null, rows: matched.map(rowView) });
    else
      for (const part of takeApart(counted(matched), roles))
        await different(apartKey(part.rows.map(rowIdentity)), part.rows);
  }
  for await (const { key, rows: placed } of result.differences()) {
    const apart = placed.map(stored);
    for (const row of apart) seen.add(rowIdentity(row));
    await different(key, apart);
  }
  const unread = rows.filter(({ row, side }) => !seen.has(rowIdentity({ ...row, side })));
  return { day, sides, groups, unread: unread.map(shownAlone(day)), may };
}

const shownAlone =
  (day: DateText) =>
  ({ side, name, row }: GatheredRow): TradeView['unread'][number] =>
    rowView(stored({ ...row, side, source: name, day }));

const differenceOf = query({
  name: 'money.look-up-trade',
  permission: 'money.read',
  input: LookUpTrade.extend({ key: LookUpTrade.shape.number }),
  async run({ tx, scope, actor, now }, { contract, key }) {
    const [row] = await selectByKeys(tx, scope, contract, [key]);
    return row === undefined ? null : differenceSummary(row, actor, beijingDate(now));
  },
});
