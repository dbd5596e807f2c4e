import { ListPenalties, type PenaltyPage } from '@yinuo/api';
import { addFen, type Fen, fenOf, formatInstant } from '@yinuo/kernel';
import { type Contract, capitalMoney, everyObligation } from '@yinuo/obligations';
import { decodeCursor, encodeCursor, permissionsOfActor, query } from '@yinuo/platform';
import { z } from 'zod';
import { contractHeads } from '../../agreement/index.ts';
import { priceOf } from '../domain/price-of.ts';
import { selectIncidents } from '../incidents/store.ts';
import { sideOf } from '../sides.ts';
import { type Penalty, penaltiesOf } from './penalties-of.ts';
import { penaltyView } from './view.ts';

const Cursor = z.tuple([z.number().int().min(0).max(1e9)]);

/** The penalties of both sides as they stand now, the newest first, with their sums and what one more would cost. */
export const listPenalties = query({
  name: 'penalty.list',
  permission: 'settlement.read',
  input: ListPenalties,
  async run(ctx, { contract: id, state, payer, cursor, limit }): Promise<PenaltyPage> {
    const { penalties, holding, whatIf, contract } = await penaltiesOf(ctx, id);
    const head = (await contractHeads(ctx.tx, ctx.scope)).find((one) => one.id === id);
    const from = decodeCursor(cursor, Cursor)?.[0] ?? 0;
    const found = penalties
      .filter(({ row }) => (state === undefined ? row.state !== 'gone' : row.state === state))
      .filter(({ row }) => payer === undefined || row.payer === payer)
      .toReversed();
    const incidents = new Map((await selectIncidents(ctx.tx, ctx.scope, id)).map((row) => [row.id, row]));
    const items = found
      .slice(from, from + limit)
      .map((one) => penaltyView(one, incidents.get(one.row.incident_id ?? '') ?? null, ctx.actor));
    const may = sideOf(ctx.actor) !== null && permissionsOfActor(ctx.actor).has('incident.tell');
    return {
      items,
      next: found.length > from + limit ? encodeCursor([from + limit]) : null,
      total: found.length,
      contract: { id, code: contract.code, title: head?.title ?? holding.title },
      asOf: formatInstant(ctx.now),
      priceFen: priceOf(holding),
      sums: (['supplier', 'hospital'] as const).map((side) => sumOf(penalties, side)),
      whatIf: whatIf.map(({ adds, ...one }) => ({ ...one, addsFen: adds, rights: one.rights.map((r) => ({ ...r })) })),
      events: eventsOf(holding),
      may: may ? ['tell'] : [],
    };
  },
});

function sumOf(penalties: readonly Penalty[], payer: 'supplier' | 'hospital'): PenaltyPage['sums'][number] {
  const own = penalties.filter(({ row }) => row.payer === payer);
  const of = (...states: readonly string[]) => total(own.filter(({ row }) => states.includes(row.state)));
  const [accepted, open] = [of('accepted'), of('proposed', 'disputed')];
  const both = accepted === null || open === null ? null : addFen(accepted, open);
  return {
    payer,
    acceptedFen: accepted,
    openFen: open,
    waivedFen: of('waived'),
    capital: both === null ? null : capitalMoney(both),
  };
}

/** Null when one has no amount, because the contract names no price. */
function total(penalties: readonly Penalty[]): Fen | null {
  let sum = fenOf(0);
  for (const { line } of penalties) {
    if (line.amount === null) return null;
    sum = addFen(sum, line.amount);
  }
  return sum;
}

/** What a person may tell under this contract. */
function eventsOf(contract: Contract): PenaltyPage['events'] {
  const all = everyObligation(contract);
  return all.flatMap(({ obligation, clause }) => {
    if (obligation.type !== 'penalty') return [];
    const { trigger, per, payer } = obligation;
    const needs = (trigger.needsBreachOf ?? []).flatMap((id) =>
      all.filter((one) => one.obligation.id === id).map((one) => one.obligation.title),
    );
    return [{ event: trigger.event, title: trigger.title, clause, byDay: per === 'day', payer, needs }];
  });
}
