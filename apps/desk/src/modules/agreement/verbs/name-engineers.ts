import { NameEngineers } from '@yinuo/api';
import { beijingDate } from '@yinuo/kernel';
import { command, Fault } from '@yinuo/platform';
import { headOf } from '../contract-head.ts';
import { lockContract } from '../store/contract-store.ts';
import { replaceEngineers } from '../store/engineer-store.ts';
import { selectEngineers, selectParties } from '../store/read-store.ts';
import { requirePeopleOf } from './party-names.ts';

/** Primary and backup engineers from today on (ZK-3); who stays named keeps the day on which it began. */
export const nameEngineers = command({
  name: 'contract.name-engineers',
  permission: 'contract.manage',
  input: NameEngineers,
  async run(ctx, { contract: id, primary, backups }) {
    if (!(await lockContract(ctx.tx, ctx.scope, id))) throw new Fault('not-found', { contract: id });
    await headOf(ctx.tx, ctx.scope, id);
    const wanted = [
      ...(primary === null ? [] : [{ personId: primary, duty: 'primary' as const }]),
      ...backups.map((personId) => ({ personId, duty: 'backup' as const })),
    ];
    if (new Set(wanted.map((one) => one.personId)).size < wanted.length) {
      throw new Fault('input.invalid', {}, [{ path: 'backups', rule: 'distinct' }]);
    }
    const supplier = (await selectParties(ctx.tx, ctx.scope, [id])).find((party) => party.side === 'supplier');
    if (!supplier) throw new Error(`contract ${id} has no supplier`);
    await requirePeopleOf(
      ctx.tx,
      ctx.scope,
      supplier.org_id,
      wanted.map((one) => one.personId),
    );
    const today = beijingDate(ctx.now);
    const before = await selectEngineers(ctx.tx, ctx.scope, id, today);
    await replaceEngineers(ctx.tx, ctx.scope, id, wanted, today);
    await ctx.record({
      type: 'contract.engineers-named',
      contract: id,
      subject: id,
      at: ctx.now,
      data: { primary, backups, before: before.map(({ person_id, duty }) => ({ person: person_id, duty })) },
    });
    return { id };
  },
});
