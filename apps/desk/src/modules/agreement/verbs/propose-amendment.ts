import { AmendContract, ROLES, type Role } from '@yinuo/api';
import { beijingDate, type DateText, type Instant } from '@yinuo/kernel';
import type { Contract } from '@yinuo/obligations';
import { type CommandContext, command, Fault } from '@yinuo/platform';
import { notify } from '../../notify/index.ts';
import { peopleInRoles } from '../../org/index.ts';
import { headOf } from '../contract-head.ts';
import { type ContractFault, fieldsOf } from '../domain/admit-contract.ts';
import { amendmentFaults } from '../domain/amendment-faults.ts';
import { termFrom } from '../domain/term.ts';
import { insertAmendment } from '../store/amendment-store.ts';
import { type ContractHead, lockContract } from '../store/contract-store.ts';
import { partiesOf } from '../who.ts';
import { admitted } from './found-contract.ts';
import { sideOf } from './side-of.ts';

/**
 * Lays the contract's next version before the other side, effective today at the earliest: what was promised on a day that
 * is over is never rewritten. Nothing holds until the other side agrees. One proposal is open at a time.
 */
export const proposeAmendment = command({
  name: 'contract.propose-amendment',
  permission: 'contract.propose',
  input: AmendContract,
  async run(ctx, input) {
    const side = sideOf(ctx);
    const head = await lockedHead(ctx, input.contract);
    const contract = admitted(input.yaml);
    const faults = faultsOf(contract, head, ctx.now);
    if (faults.length > 0) throw new Fault('contract.unusable', {}, fieldsOf(faults));
    const id = ctx.newId('amendment');
    const person = ctx.actor.kind === 'person' ? ctx.actor : null;
    const laid = await insertAmendment(ctx.tx, ctx.scope, {
      id,
      contract_id: head.id,
      version: contract.version,
      effective_from: contract.effectiveFrom,
      yaml: input.yaml,
      proposed_side: side,
      proposed_by: person?.personId ?? '',
      proposed_by_name: person?.name ?? '',
      proposed_at: new Date(ctx.now),
    });
    if (!laid) throw new Fault('contract.amendment-open', { contract: head.id });
    const data = { amendment: id, version: contract.version, effectiveFrom: contract.effectiveFrom, side };
    await ctx.record({ type: 'contract.amendment-proposed', contract: head.id, subject: head.id, at: ctx.now, data });
    await tellSide(ctx, head, side === 'hospital' ? 'supplier' : 'hospital', {
      template: 'contract.amendment-proposed',
      params: { side, effectiveFrom: contract.effectiveFrom },
      key: `amendment:${id}:proposed`,
    });
    return { id, version: contract.version };
  },
});

/** The contract under its lock; amendments of one contract come one after the other. */
export async function lockedHead(ctx: CommandContext, contract: string): Promise<ContractHead> {
  if (!(await lockContract(ctx.tx, ctx.scope, contract))) throw new Fault('not-found', { contract });
  const head = await headOf(ctx.tx, ctx.scope, contract);
  if (head.state === 'ended') throw new Fault('state.conflict', { state: head.state });
  return head;
}

export function faultsOf(contract: Contract, head: ContractHead, now: Instant): readonly ContractFault[] {
  const latest = head.versions.at(-1);
  if (!latest) throw new Error(`contract ${head.id} has no version`);
  return amendmentFaults(
    {
      id: contract.id,
      code: contract.code,
      version: contract.version,
      effectiveFrom: contract.effectiveFrom as DateText,
      lastDay: lastDayOf(contract, head, now),
    },
    { id: head.slug, code: head.code, ...latest },
    beijingDate(now),
  );
}

/** Of the term that it would have; null where the contract goes on by itself or has not begun. */
function lastDayOf(contract: Contract, { starts_on: startsOn }: ContractHead, now: Instant): DateText | null {
  if (startsOn === null || contract.term.renewsBy) return null;
  return termFrom(startsOn, contract, beijingDate(now)).endsOn;
}

const binding = (Object.keys(ROLES) as Role[]).filter((role) =>
  ROLES[role].permissions.some((one) => one === 'contract.agree' || one === 'contract.propose'),
);

/** Tells those who may bind a side or propose for it. */
export async function tellSide(
  ctx: CommandContext,
  head: ContractHead,
  side: 'hospital' | 'supplier',
  what: Pick<Parameters<typeof notify>[1], 'template' | 'params' | 'key'>,
): Promise<void> {
  const orgs = (await partiesOf(ctx.tx, ctx.scope, head.id)).filter((party) => party.side === side);
  const people = await peopleInRoles(
    ctx.tx,
    ctx.scope,
    orgs.map(({ orgId }) => orgId),
    binding,
  );
  await notify(ctx, {
    to: people.map(({ id }) => id),
    contract: head.id,
    subject: head.id,
    ...what,
    params: { title: head.title_zh, titleEn: head.title_en, ...what.params },
  });
}
