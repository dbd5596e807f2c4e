import type { Instant } from '@yinuo/kernel';
import { instantValue, type Scope, type Tx } from '@yinuo/platform';
import { db } from '../tables.ts';

export function selectLockouts(
  tx: Tx,
  _scope: Scope,
  page: { readonly now: Instant; readonly after: string | null; readonly limit: number },
) {
  let rows = db(tx)
    .selectFrom('sign_in_attempt')
    .leftJoin('person', 'person.user_name', 'sign_in_attempt.user_name')
    .select(['sign_in_attempt.user_name', 'failures', 'person.id as person_id', 'person.name as person_name'])
    .select((is) => is.ref('locked_until').$notNull().as('locked_until'))
    .where('locked_until', '>', instantValue(page.now))
    .orderBy('sign_in_attempt.user_name')
    .limit(page.limit);
  if (page.after) rows = rows.where('sign_in_attempt.user_name', '>', page.after);
  return rows.execute();
}

/** The person of a locked name (null: no such name), or null when it is not locked. */
export function findLockout(tx: Tx, _scope: Scope, userName: string, now: Instant) {
  return db(tx)
    .selectFrom('sign_in_attempt')
    .leftJoin('person', 'person.user_name', 'sign_in_attempt.user_name')
    .select(['person.id as person_id', 'person.org_id'])
    .where('sign_in_attempt.user_name', '=', userName)
    .where('locked_until', '>', instantValue(now))
    .executeTakeFirst();
}
