import { Fault, type Scope, type Tx } from '@yinuo/platform';
import { type Expression, type SqlBool, sql } from 'kysely';
import { contractHeads } from '../agreement/index.ts';

/** The rows of the contracts in scope; every query of this module carries it beside row-level security. */
export const within = (scope: Scope, column = 'contract_id'): Expression<SqlBool> =>
  scope.contracts === 'all' ? sql<SqlBool>`true` : sql<SqlBool>`${sql.ref(column)} = any(${[...scope.contracts]})`;

/** `not-found` for a contract outside the scope. */
export async function requireContract(tx: Tx, scope: Scope, contract: string): Promise<void> {
  if (scope.contracts !== 'all' && scope.contracts.includes(contract)) return;
  const known = scope.contracts === 'all' && (await contractHeads(tx, scope)).some(({ id }) => id === contract);
  if (!known) throw new Fault('not-found', { contract });
}
