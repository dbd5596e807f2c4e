import type { Role } from '@yinuo/api';
import { beijingDate } from '@yinuo/kernel';
import type { QueryContext } from '@yinuo/platform';
import { engineersOf, partiesOf } from '../agreement/index.ts';
import { peopleInRoles } from '../org/index.ts';

/** Active people of the contract's hospital and supplier who hold one of the roles. */
export async function peopleFor(
  { tx, scope }: QueryContext,
  contract: string,
  roles: readonly Role[],
): Promise<string[]> {
  const parties = await partiesOf(tx, scope, contract);
  const orgs = parties.filter(({ side }) => side !== 'third-party').map(({ orgId }) => orgId);
  return (await peopleInRoles(tx, scope, orgs, roles)).map(({ id }) => id);
}

/** Whom abnormal orders concern (ZK-11): finance, the supplier's operations and first line, the contract's engineers. */
export async function peopleConcerned(ctx: QueryContext, contract: string): Promise<string[]> {
  const roles: readonly Role[] = ['hospital-finance', 'supplier-operations', 'supplier-first-line'];
  const { primary, backups } = await engineersOf(ctx.tx, ctx.scope, contract, beijingDate(ctx.now));
  return [...(await peopleFor(ctx, contract, roles)), ...(primary === null ? [] : [primary]), ...backups];
}
