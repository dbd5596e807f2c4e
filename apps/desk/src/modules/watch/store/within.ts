import type { Scope } from '@yinuo/platform';
import { type Expression, type SqlBool, sql } from 'kysely';

/** The code's own scoping, beside row-level security. */
export const within = (scope: Scope, column = 'contract_id'): Expression<SqlBool> =>
  scope.contracts === 'all' ? sql<SqlBool>`true` : sql<SqlBool>`${sql.ref(column)} = any(${[...scope.contracts]})`;
