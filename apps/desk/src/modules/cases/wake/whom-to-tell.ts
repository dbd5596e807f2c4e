import type { Role } from '@yinuo/api';
import { partiesOf } from '../../agreement/index.ts';
import { peopleById, peopleInRoles } from '../../org/index.ts';
import { readHistory } from '../domain/history/case-state.ts';
import { effectiveFacts } from '../domain/history/effective-facts.ts';
import type { OpenCase } from '../open-case.ts';
import { watchersOf } from '../store/link-store.ts';

/** Who has the case in hand, and who watches it. */
export async function responsibleFor(open: OpenCase): Promise<string[]> {
  const { owner, backup, handedOver } = readHistory(effectiveFacts(open.facts));
  const holders = [owner, handedOver ? backup : null].flatMap((holder) => (holder === null ? [] : [holder.id]));
  return [...holders, ...(await watchersWithin(open))];
}

/** Watchers of the two who signed: whoever left, and an outsider, is not told how the contract stands. */
async function watchersWithin({ ctx, row }: OpenCase): Promise<string[]> {
  const watchers = await watchersOf(ctx.tx, row.id);
  if (watchers.length === 0) return [];
  const parties = await partiesOf(ctx.tx, ctx.scope, row.contract_id);
  const signed = new Set(parties.filter((party) => party.side !== 'third-party').map((party) => party.orgId));
  const people = await peopleById(ctx.tx, ctx.scope, watchers);
  return watchers.filter((id) => signed.has(people.get(id)?.orgId ?? ''));
}

export const supplierDesk = (open: OpenCase) => peopleOf(open, 'supplier', ['supplier-first-line', 'supplier-lead']);
export const hospitalDesk = (open: OpenCase) => peopleOf(open, 'hospital', ['hospital-it']);

async function peopleOf(
  { ctx, row }: OpenCase,
  side: 'supplier' | 'hospital',
  roles: readonly Role[],
): Promise<string[]> {
  const parties = await partiesOf(ctx.tx, ctx.scope, row.contract_id);
  const orgs = parties.filter((party) => party.side === side).map((party) => party.orgId);
  return (await peopleInRoles(ctx.tx, ctx.scope, orgs, roles)).map((person) => person.id);
}
