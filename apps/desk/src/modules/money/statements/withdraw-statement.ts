import { MoneyParams, type StatementView, WithdrawStatement } from '@yinuo/api';
import { command, Fault } from '@yinuo/platform';
import { maskSaid } from '../domain/words/mask-said.ts';
import { lockContract } from '../runs/run-store.ts';
import { sealedDayOf } from './sealed-day.ts';
import { findStatement, markWithdrawn } from './statement-store.ts';
import { statementView } from './view.ts';

/** Takes a wrong file out of what will be run; refused once a sealed day holds its rows or rests on it. The days are run again by whoever asks. */
export const withdrawStatement = command({
  name: 'money.withdraw-statement',
  permission: 'money.source',
  input: MoneyParams.extend(WithdrawStatement.shape),
  async run(ctx, { id, reason }): Promise<StatementView> {
    const { tx, scope, now, actor } = ctx;
    const row = await findStatement(tx, scope, id);
    if (!row) throw new Fault('not-found', { statement: id });
    await lockContract(tx, scope, row.contract_id); // who seals waits, or has sealed
    const sealed = await sealedDayOf(tx, scope, row);
    if (sealed !== null) throw new Fault('money.day-sealed', { day: sealed });
    const name = 'name' in actor ? actor.name : null;
    if (!(await markWithdrawn(tx, scope, id, { at: now, name, reason })))
      throw new Fault('state.conflict', { statement: id, state: 'withdrawn' });
    await ctx.record({
      type: 'money.statement-withdrawn',
      contract: row.contract_id,
      subject: id,
      at: now,
      data: maskSaid({ name: row.name, sha256: row.sha256, reason }),
    });
    const after = await findStatement(tx, scope, id);
    if (!after) throw new Fault('not-found', { statement: id });
    return statementView(after, actor);
  },
});
