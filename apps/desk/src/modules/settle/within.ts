import type { Scope } from '@yinuo/platform';
import { type Expression, type SqlBool, sql } from 'kysely';

/** The code's own scoping, beside row-level security. */
export const within = (scope: Scope): Expression<SqlBool> =>
  scope.contracts === 'all' ? sql<SqlBool>`true` : sql<SqlBool>`contract_id = any(${[...scope.contracts]})`;
