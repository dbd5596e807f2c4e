import { NameThirdParties } from '@yinuo/api';
import { command, Fault } from '@yinuo/platform';
import { deleteParties, insertParties, lockContract } from '../store/contract-store.ts';
import { selectParties } from '../store/read-store.ts';
import { requireOrganisations } from './party-names.ts';

/** From the next request on, who is named sees the contract and who is not named any more does not. */
export const nameThirdParties = command({
  name: 'contract.name-third-parties',
  permission: 'contract.found',
  input: NameThirdParties,
  async run(ctx, { contract: id, thirdParties }) {
    if (!(await lockContract(ctx.tx, ctx.scope, id))) throw new Fault('not-found', { contract: id });
    const parties = await selectParties(ctx.tx, ctx.scope, [id]);
    const before = parties.filter((party) => party.side === 'third-party').map((party) => party.org_id);
    const added = thirdParties.filter((orgId) => !before.includes(orgId));
    const removed = before.filter((orgId) => !thirdParties.includes(orgId));
    if (
      new Set(thirdParties).size < thirdParties.length ||
      added.some((id) => parties.some((one) => one.org_id === id))
    ) {
      throw new Fault('input.invalid', {}, [{ path: 'thirdParties', rule: 'distinct' }]);
    }
    await requireOrganisations(
      ctx.tx,
      added.map((orgId) => ({ orgId, side: 'third-party', field: 'thirdParties' })),
    );
    await deleteParties(ctx.tx, ctx.scope, id, removed);
    await insertParties(
      ctx.tx,
      ctx.scope,
      id,
      added.map((orgId) => ({ orgId, side: 'third-party' })),
      ctx.now,
    );
    await ctx.record({
      type: 'contract.third-parties-named',
      contract: id,
      subject: id,
      at: ctx.now,
      data: { thirdParties, added, removed },
    });
    return { id };
  },
});
