import { randomBytes } from 'node:crypto';
import { CreateAlertSource } from '@yinuo/api';
import { command, Fault } from '@yinuo/platform';
import { assetsOf } from '../../asset/index.ts';
import { requireParty } from '../probes/read-probes.ts';
import { hashOfToken } from '../runners/invite-runner.ts';
import { insertSource } from '../store/source-store.ts';

export const createSource = command({
  name: 'alert-source.create',
  permission: 'watch.manage',
  input: CreateAlertSource,
  async run(ctx, { contract, name, format, asset, countsDowntime }) {
    await requireParty(ctx, contract);
    if (asset !== null && !(await assetsOf(ctx.tx, ctx.scope, contract)).has(asset))
      throw new Fault('input.invalid', {}, [{ path: 'asset', rule: 'unknown-asset' }]);
    const id = ctx.newId('source');
    const token = `yna_${randomBytes(32).toString('base64url')}`;
    await insertSource(ctx.tx, {
      id,
      contract_id: contract,
      name,
      format,
      asset_id: asset,
      counts_downtime: countsDowntime,
      token_hash: hashOfToken(token),
      created_at: new Date(ctx.now),
    });
    await ctx.record({
      type: 'alert-source.created',
      contract,
      subject: id,
      at: ctx.now,
      data: { name, format, countsDowntime },
    });
    return { id, path: pathOfSource(id), token };
  },
});

export const pathOfSource = (id: string): string => `/api/alert-sources/${id}/alerts`;
