import { AddMoneySource, type MoneySourceView } from '@yinuo/api';
import { command, Fault } from '@yinuo/platform';
import { INVOICE_MAP, splitConnection } from '../fetching/connection.ts';
import { requireContract } from '../scope.ts';
import { findMerchant, findSource, insertSource } from './source-store.ts';
import { sourceView } from './view.ts';

export const addSource = command({
  name: 'money.add-source',
  permission: 'money.source',
  input: AddMoneySource,
  async run(ctx, { contract, side, name, format, connection }): Promise<MoneySourceView> {
    const { tx, scope, now } = ctx;
    await requireContract(tx, scope, contract);
    const kind = connection?.kind ?? 'file';
    // Trade bill and fund-flow bill of one merchant hold the same money: each payment would stand there twice.
    const before = connection?.kind === 'wechat-pay' ? await findMerchant(tx, scope, contract, connection.mchid) : null;
    if (before !== null) throw new Fault('duplicate', { name: before });
    const read = kind === 'invoices' ? INVOICE_MAP : format;
    const parts =
      connection === undefined ? { settings: '{}' } : splitConnection(connection, ctx.platform.sealingKey.box, null);
    const id = ctx.newId('feed');
    const made = await insertSource(tx, scope, {
      id,
      contract_id: contract,
      side,
      name,
      kind,
      format: read === undefined ? null : JSON.stringify(read),
      ...parts,
      added_at: new Date(now),
    });
    if (!made) throw new Fault('duplicate', { name });
    await ctx.record({
      type: 'money.source-added',
      contract,
      subject: id,
      at: now,
      data: { name, moneySide: side, sourceKind: kind, format: format ?? null },
    });
    const row = await findSource(tx, scope, id);
    if (!row) throw new Fault('not-found', { source: id });
    return sourceView(row, ctx);
  },
});
