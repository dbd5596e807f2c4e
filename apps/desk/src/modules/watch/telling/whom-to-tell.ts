import type { CommandContext } from '@yinuo/platform';
import { partiesOf } from '../../agreement/index.ts';
import { peopleInRoles } from '../../org/index.ts';
import { onDuty } from '../../rota/index.ts';

/** Supplier: who is on duty, first line and lead. Hospital: its information department, told before anybody calls (ZK-11). */
export async function whomToTell(
  ctx: CommandContext,
  contract: string,
  sides: readonly ('supplier' | 'hospital')[],
): Promise<string[]> {
  const parties = await partiesOf(ctx.tx, ctx.scope, contract);
  const orgsOf = (side: string) => parties.filter((party) => party.side === side).map((party) => party.orgId);
  const duty = await onDuty(ctx.tx, ctx.scope, contract, ctx.now);
  const supplier = await peopleInRoles(ctx.tx, ctx.scope, orgsOf('supplier'), ['supplier-first-line', 'supplier-lead']);
  const hospital = await peopleInRoles(ctx.tx, ctx.scope, orgsOf('hospital'), ['hospital-it']);
  return [
    ...(sides.includes('supplier') ? [duty.primary, ...supplier.map((person) => person.id)] : []),
    ...(sides.includes('hospital') ? hospital.map((person) => person.id) : []),
  ].filter((id): id is string => id !== null);
}
