import type { Poller } from '@yinuo/platform';
import { LOCK_OUT } from '../domain/lock-out.ts';

const BATCH = 5_000;

/** Removes counts of failed sign-ins that no longer count: names that somebody made up would otherwise stay for ever. */
export const attemptSweeper: Poller = {
  name: 'sign-in-attempt-sweeper',
  everyMs: LOCK_OUT.forgottenMs,
  async run({ pool, clock }) {
    const now = clock.now();
    const { rowCount } = await pool.query(
      `delete from sign_in_attempt where user_name in (
        select user_name from sign_in_attempt
        where last_failed_at < $1 and (locked_until is null or locked_until < $2) limit ${BATCH} for update skip locked)`,
      [new Date(now - LOCK_OUT.forgottenMs), new Date(now)],
    );
    return rowCount === BATCH;
  },
};
