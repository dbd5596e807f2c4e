import { caseQueries } from './cases.ts';
import { ledgerQueries } from './ledger.ts';
import { moneyQueries } from './money.ts';
import { promiseQueries } from './promise.ts';
import type { ShippedQuery } from './query.ts';
import { satisfactionQueries } from './satisfaction.ts';
import { watchQueries } from './watch.ts';
import { workQueries } from './work.ts';

/** In the order of the list. */
export const SHIPPED: readonly ShippedQuery[] = [
  ...promiseQueries,
  ...caseQueries,
  ...workQueries,
  ...ledgerQueries,
  ...satisfactionQueries,
  ...watchQueries,
  ...moneyQueries,
];

const byId = new Map(SHIPPED.map((one) => [one.id, one]));

export const shippedQuery = (id: string): ShippedQuery | undefined => byId.get(id);
