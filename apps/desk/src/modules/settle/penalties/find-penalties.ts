import { FindPenalties, type PenaltyFound } from '@yinuo/api';
import { beijingDate, instantOf } from '@yinuo/kernel';
import { query } from '@yinuo/platform';
import { selectPenaltiesNamed } from './store.ts';

/** Penalties of every contract that somebody sees, by a part of their name, clause, event or day; what they cost is read with one. */
export const findPenalties = query({
  name: 'penalty.find',
  permission: 'settlement.read',
  input: FindPenalties,
  async run(ctx, { search, limit }): Promise<{ items: PenaltyFound[] }> {
    const rows = await selectPenaltiesNamed(ctx.tx, ctx.scope, search, limit);
    return {
      items: rows.map(({ id, contract_id, line, payer, state, occurred_at }) => ({
        id,
        contract: contract_id,
        clause: line.clause,
        title: line.title,
        event: line.event,
        payer,
        state,
        on: beijingDate(instantOf(occurred_at)),
      })),
    };
  },
});
