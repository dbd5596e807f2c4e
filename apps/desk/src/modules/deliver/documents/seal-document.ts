import { DocumentParams } from '@yinuo/api';
import { beijingDate, instantOf } from '@yinuo/kernel';
import { command, Fault } from '@yinuo/platform';
import { sealCaseMonth } from '../../cases/index.ts';
import { findDocumentForUpdate, findSealOfMonth, markSealed } from './store.ts';
import { documentView } from './view.ts';

/** Signs a month by its report, made after the month was over: from now on nothing is dated back into it (lesson 3). */
export const sealDocument = command({
  name: 'document.seal',
  permission: 'document.seal',
  input: DocumentParams,
  async run(ctx, { id }) {
    const { tx, scope, now, actor } = ctx;
    const row = await findDocumentForUpdate(tx, scope, id);
    if (!row) throw new Fault('not-found', { document: id });
    const { period: month, kind, state } = row;
    if (kind !== 'fault-monthly-report' || month === null || state !== 'ready' || row.sealed_at !== null)
      throw new Fault('state.conflict', { kind, state, sealed: row.sealed_at !== null });
    if (beijingDate(instantOf(row.as_of)).slice(0, 7) <= month)
      throw new Fault('state.conflict', { month, rule: 'made-before-its-end' });
    const other = await findSealOfMonth(tx, scope, row.contract_id, month);
    if (other) throw new Fault('state.conflict', { month, sealed: other.id });
    await sealCaseMonth(ctx, row.contract_id, month);
    await markSealed(tx, scope, id, now, 'name' in actor ? actor.name : '');
    const data = { month, number: row.number, sha256: row.sha256, seal: row.seal_hash };
    await ctx.record({ type: 'document.sealed', contract: row.contract_id, subject: id, at: now, data });
    const sealed = await findDocumentForUpdate(tx, scope, id);
    return documentView(sealed ?? row, actor);
  },
});
