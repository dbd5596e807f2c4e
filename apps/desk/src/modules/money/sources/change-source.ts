import { ChangeMoneySource, MoneyParams, type MoneySourceView } from '@yinuo/api';
import { type CommandContext, command, Fault } from '@yinuo/platform';
import { splitConnection } from '../fetching/connection.ts';
import { findSource, type SourceRow, updateSource } from './source-store.ts';
import { sourceView } from './view.ts';

export const changeSource = command({
  name: 'money.change-source',
  permission: 'money.source',
  input: MoneyParams.extend(ChangeMoneySource.shape),
  async run(ctx, { id, name, format, connection }): Promise<MoneySourceView> {
    const row = await activeSource(ctx, id);
    if (connection !== undefined && connection.kind !== row.kind)
      throw new Fault('input.invalid', {}, [{ path: 'connection.kind', rule: 'unchanged' }]);
    await updateSource(ctx.tx, ctx.scope, id, {
      ...(name === undefined ? {} : { name }),
      ...(format === undefined ? {} : { format: format === null ? null : JSON.stringify(format) }),
      ...(connection === undefined ? {} : splitConnection(connection, ctx.platform.sealingKey.box, row.secret)),
    });
    await ctx.record({
      type: 'money.source-changed',
      contract: row.contract_id,
      subject: id,
      at: ctx.now,
      data: {
        name: name ?? row.name,
        ...(format === undefined ? {} : { before: row.format, format }),
        ...(connection === undefined ? {} : { connection: true }),
      },
    });
    return viewOfSource(ctx, id);
  },
});

export const retireSource = command({
  name: 'money.retire-source',
  permission: 'money.source',
  input: MoneyParams,
  async run(ctx, { id }): Promise<MoneySourceView> {
    const row = await activeSource(ctx, id);
    await updateSource(ctx.tx, ctx.scope, id, { active: false, secret: null });
    const about = { contract: row.contract_id, subject: id, at: ctx.now };
    await ctx.record({ type: 'money.source-retired', ...about, data: { name: row.name } });
    return viewOfSource(ctx, id);
  },
});

/** `not-found` outside the scope, `state.conflict` once it is retired. */
export async function activeSource({ tx, scope }: CommandContext, id: string): Promise<SourceRow> {
  const row = await findSource(tx, scope, id);
  if (!row) throw new Fault('not-found', { source: id });
  if (!row.active) throw new Fault('state.conflict', { source: id, state: 'retired' });
  return row;
}

export async function viewOfSource(ctx: CommandContext, id: string): Promise<MoneySourceView> {
  const row = await findSource(ctx.tx, ctx.scope, id);
  if (!row) throw new Fault('not-found', { source: id });
  return sourceView(row, ctx);
}
