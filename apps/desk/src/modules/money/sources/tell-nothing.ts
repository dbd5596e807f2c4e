import { MoneyParams, type MoneySourceView, TellNothing } from '@yinuo/api';
import { beijingDate, parseDate } from '@yinuo/kernel';
import { actorId, command, Fault } from '@yinuo/platform';
import { selectDays } from '../days/day-store.ts';
import { openRun } from '../runs/ask-run.ts';
import { lockContract } from '../runs/run-store.ts';
import { statementsOfDays } from '../statements/statement-store.ts';
import { activeSource, viewOfSource } from './change-source.ts';
import { noteNothing } from './nothing-store.ts';

/**
 * A person says that a source of files had no trade on a day, so that it is not waited for (待取数); a file of that day takes it
 * back. A day that was reconciled is run again. `state.conflict` where a file is there, `money.day-sealed` on a sealed day.
 */
export const tellNothing = command({
  name: 'money.tell-nothing',
  permission: 'money.source',
  input: MoneyParams.extend(TellNothing.shape),
  async run(ctx, { id, day: text }): Promise<MoneySourceView> {
    const { tx, scope, now, actor } = ctx;
    const source = await activeSource(ctx, id);
    if (source.kind !== 'file') throw new Fault('state.conflict', { source: id, kind: source.kind });
    const day = parseDate(text);
    if (!day.ok) throw new Fault('input.invalid', {}, [{ path: 'day', rule: day.error.rule }]);
    // Of today nobody knows yet.
    if (day.value >= beijingDate(now)) throw new Fault('input.invalid', {}, [{ path: 'day', rule: 'not-in-future' }]);
    const contract = source.contract_id;
    await lockContract(tx, scope, contract);
    const [known] = await selectDays(tx, scope, contract, day.value, day.value);
    if (known !== undefined && known.sealed_at !== null) throw new Fault('money.day-sealed', { day: day.value });
    const files = await statementsOfDays(tx, scope, contract, day.value, day.value);
    if (files.some(({ source_id }) => source_id === id))
      throw new Fault('state.conflict', { source: id, day: day.value, state: 'taken' });
    const by = { id: actorId(actor), name: 'name' in actor ? actor.name : null };
    await noteNothing(tx, scope, { contract, source: id, day: day.value, by }, now);
    const about = { contract, subject: id, at: now };
    const data = { name: source.name, moneySide: source.side, day: day.value };
    await ctx.record({ type: 'money.nothing-told', ...about, data });
    if (known !== undefined) await openRun(ctx, { contract, day: day.value, reason: 'by-hand', case: null });
    return viewOfSource(ctx, id);
  },
});
