import { AnswerAmendment, DeclineAmendment } from '@yinuo/api';
import { beijingDate } from '@yinuo/kernel';
import { type CommandContext, command, Fault } from '@yinuo/platform';
import { fieldsOf } from '../domain/admit-contract.ts';
import { termFrom } from '../domain/term.ts';
import { type AmendmentRow, answerOpen, findAmendment } from '../store/amendment-store.ts';
import { type ContractHead, updateTerm } from '../store/contract-store.ts';
import { admitted, storeVersion } from './found-contract.ts';
import { faultsOf, lockedHead, tellSide } from './propose-amendment.ts';
import { sideOf } from './side-of.ts';

/**
 * The other side agrees: the proposal becomes the next version and holds from its effective date. Refused when that day is
 * over by now. A new length of the term moves its last day when it takes effect.
 */
export const agreeAmendment = command({
  name: 'contract.agree-amendment',
  permission: 'contract.agree',
  input: AnswerAmendment,
  async run(ctx, { id }) {
    const { row, head } = await openOne(ctx, id, 'other');
    const contract = admitted(row.yaml);
    const faults = faultsOf(contract, head, ctx.now);
    if (faults.length > 0) throw new Fault('contract.amendment-stale', {}, fieldsOf(faults));
    await answer(ctx, row, 'agreed', null);
    await storeVersion(ctx, head.id, contract, row.yaml, { id: row.proposed_by, name: row.proposed_by_name });
    const term = head.starts_on && termFrom(head.starts_on, contract, beijingDate(ctx.now));
    if (term && head.signed_on && term.endsOn !== head.ends_on) {
      if (term.endsOn < beijingDate(ctx.now)) throw new Fault('contract.not-in-term', { endsOn: term.endsOn });
      if (contract.effectiveFrom <= beijingDate(ctx.now))
        await updateTerm(ctx.tx, ctx.scope, head.id, { state: head.state, signedOn: head.signed_on, ...term });
    }
    const { version, effectiveFrom } = contract;
    const data = { amendment: id, version, effectiveFrom, proposedBy: row.proposed_by_name, ...term };
    await ctx.record({ type: 'contract.amended', contract: head.id, subject: head.id, at: ctx.now, data });
    const told = { template: 'contract.amended', params: { effectiveFrom }, key: `amendment:${id}:agreed` } as const;
    for (const side of ['hospital', 'supplier'] as const) await tellSide(ctx, head, side, told);
    return { id: head.id, version };
  },
});

/** The other side does not agree, and says why; nothing changes. */
export const declineAmendment = command({
  name: 'contract.decline-amendment',
  permission: 'contract.agree',
  input: DeclineAmendment,
  async run(ctx, { id, reason }) {
    const { row, head } = await openOne(ctx, id, 'other');
    await answer(ctx, row, 'declined', reason);
    const data = { amendment: id, version: row.version, reason };
    await ctx.record({ type: 'contract.amendment-declined', contract: head.id, subject: head.id, at: ctx.now, data });
    await tellSide(ctx, head, row.proposed_side, {
      template: 'contract.amendment-declined',
      params: { reason },
      key: `amendment:${id}:declined`,
    });
    return { id: head.id, version: row.version };
  },
});

/** The side that proposed it takes it back before the other has answered. */
export const withdrawAmendment = command({
  name: 'contract.withdraw-amendment',
  permission: 'contract.propose',
  input: AnswerAmendment,
  async run(ctx, { id }) {
    const { row, head } = await openOne(ctx, id, 'own');
    await answer(ctx, row, 'withdrawn', null);
    const data = { amendment: id, version: row.version };
    await ctx.record({ type: 'contract.amendment-withdrawn', contract: head.id, subject: head.id, at: ctx.now, data });
    return { id: head.id, version: row.version };
  },
});

/** The proposal, open and under the contract's lock, of the actor's own side or of the other. */
async function openOne(
  ctx: CommandContext,
  id: string,
  of: 'own' | 'other',
): Promise<{ row: AmendmentRow; head: ContractHead }> {
  const found = await findAmendment(ctx.tx, ctx.scope, id);
  if (!found) throw new Fault('not-found', { amendment: id });
  const isOwn = found.proposed_side === sideOf(ctx);
  if (isOwn !== (of === 'own')) throw new Fault('auth.forbidden', { proposedBy: found.proposed_side });
  const head = await lockedHead(ctx, found.contract_id);
  const row = await findAmendment(ctx.tx, ctx.scope, id); // as it stands under the lock
  if (row?.state !== 'open') throw new Fault('state.conflict', { state: row?.state ?? found.state });
  return { row, head };
}

async function answer(
  ctx: CommandContext,
  { id }: AmendmentRow,
  state: 'agreed' | 'declined' | 'withdrawn',
  reason: string | null,
): Promise<void> {
  const byName = 'name' in ctx.actor ? ctx.actor.name : '';
  const answered = await answerOpen(ctx.tx, ctx.scope, id, { state, reason, byName, at: new Date(ctx.now) });
  if (!answered) throw new Fault('state.conflict', { state });
}
