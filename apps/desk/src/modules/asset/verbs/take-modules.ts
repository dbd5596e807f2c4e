import { ListAssets } from '@yinuo/api';
import { command, Fault } from '@yinuo/platform';
import { contractForJudging } from '../../agreement/index.ts';
import { insertAssets, lockAssetsOf, selectAssets } from '../store.ts';

/** The system that the contract is about and the modules in its scope (ZK-1), where they are not in the list yet. */
export const takeModules = command({
  name: 'asset.take-modules',
  permission: 'asset.manage',
  input: ListAssets,
  async run(ctx, { contract: contractId }) {
    const contract = await contractForJudging(ctx.tx, ctx.scope, contractId, ctx.now);
    await lockAssetsOf(ctx.tx, contractId);
    const known = await selectAssets(ctx.tx, ctx.scope, contractId);
    const system = known.find((row) => row.kind === 'system');
    const systemId = system?.id ?? ctx.newId('asset');
    const taken = new Set(known.map((row) => row.module));
    const names = new Set(known.filter((row) => row.kind === 'module').map((row) => row.name));
    const missing = contract.contract.modules.filter((one) => !taken.has(one.id) && !names.has(one.title.zh));
    const common = {
      contract_id: contractId,
      owner: 'supplier',
      depends_on: [],
      created_at: new Date(ctx.now),
    } as const;
    const rows = [
      ...(system ? [] : [{ ...common, id: systemId, kind: 'system' as const, name: contract.title.zh.slice(0, 80) }]),
      ...missing.map((one) => ({
        ...common,
        id: ctx.newId('asset'),
        kind: 'module' as const,
        name: one.title.zh.slice(0, 80),
        parent_id: systemId,
        module: one.id,
      })),
    ];
    if (rows.length === 0) throw new Fault('state.conflict', { missing: 0 });
    await insertAssets(ctx.tx, rows);
    for (const row of rows)
      await ctx.record({
        type: 'asset.added',
        contract: contractId,
        subject: row.id,
        at: ctx.now,
        data: { kind: row.kind, name: row.name, owner: row.owner },
      });
    return { added: rows.length };
  },
});
