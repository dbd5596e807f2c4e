import { AmendContract } from '@yinuo/api';
import { beijingDate, type DateText, type Instant } from '@yinuo/kernel';
import type { Contract } from '@yinuo/obligations';
import { command, Fault } from '@yinuo/platform';
import { headOf } from '../contract-head.ts';
import { type ContractFault, fieldsOf } from '../domain/admit-contract.ts';
import { amendmentFaults } from '../domain/amendment-faults.ts';
import { termFrom } from '../domain/term.ts';
import { type ContractHead, lockContract, updateTerm } from '../store.ts';
import { admitted, storeVersion } from './found-contract.ts';

/**
 * Adds a version that holds from its effective date, today at the earliest: what was promised on a day that is over is
 * never rewritten. A new length of the term moves its last day.
 */
export const amendContract = command({
  name: 'contract.amend',
  permission: 'contract.manage',
  input: AmendContract,
  async run(ctx, input) {
    if (!(await lockContract(ctx.tx, ctx.scope, input.contract)))
      throw new Fault('not-found', { contract: input.contract });
    const head = await headOf(ctx.tx, ctx.scope, input.contract);
    if (head.state === 'ended') throw new Fault('state.conflict', { state: head.state });
    const contract = admitted(input.yaml);
    const faults = faultsOf(contract, head, ctx.now);
    if (faults.length > 0) throw new Fault('contract.unusable', {}, fieldsOf(faults));
    await storeVersion(ctx, head.id, contract, input.yaml);
    const term = head.starts_on && termFrom(head.starts_on, contract, beijingDate(ctx.now));
    if (term && head.signed_on && term.endsOn !== head.ends_on) {
      if (term.endsOn < beijingDate(ctx.now)) throw new Fault('contract.not-in-term', { endsOn: term.endsOn });
      await updateTerm(ctx.tx, ctx.scope, head.id, { state: head.state, signedOn: head.signed_on, ...term });
    }
    await ctx.record({
      type: 'contract.amended',
      contract: head.id,
      subject: head.id,
      at: ctx.now,
      data: { version: contract.version, effectiveFrom: contract.effectiveFrom, ...term },
    });
    return { id: head.id, version: contract.version };
  },
});

export function faultsOf(contract: Contract, head: ContractHead, now: Instant): readonly ContractFault[] {
  const latest = head.versions.at(-1);
  if (!latest) throw new Error(`contract ${head.id} has no version`);
  return amendmentFaults(
    {
      id: contract.id,
      code: contract.code,
      version: contract.version,
      effectiveFrom: contract.effectiveFrom as DateText,
    },
    { id: head.slug, code: head.code, ...latest },
    beijingDate(now),
  );
}
