import { ROLE_NAMES, ROLES, type Role } from '@yinuo/api';
import { addDays, beijingDate } from '@yinuo/kernel';
import { Fault, type FileReply, query } from '@yinuo/platform';
import { z } from 'zod';
import { contractsOfParty } from '../../agreement/index.ts';
import { peopleById } from '../../org/index.ts';
import { contractCodes } from '../reading/contract-codes.ts';
import { selectOccurrences } from '../reading/list-store.ts';
import { calendarText } from './calendar-text.ts';
import { findFeed } from './feed-store.ts';
import { feedHash } from './own-feeds.ts';

const ROWS_MAX = 5_000;
const DAYS_BACK = 92; // a quarter: calendar programs keep what they once read

const READERS: readonly Role[] = ROLE_NAMES.filter((role) =>
  ROLES[role].permissions.some((one) => one === 'ledger.read'),
);

/**
 * The feed behind a secret address. Whoever made it must still be active and allowed to read, and sees only contracts of
 * the own organisation; anything else is `not-found`, whatever the reason.
 */
export const readFeed = query({
  name: 'feed.read',
  permission: 'system',
  input: z.strictObject({ token: z.string() }),
  async run({ tx, scope, now }, { token }): Promise<FileReply> {
    const feed = await findFeed(tx, scope, feedHash(token));
    const person = feed && (await peopleById(tx, scope, [feed.person_id])).get(feed.person_id);
    const mayRead =
      person?.state === 'active' &&
      person.orgId === feed?.org_id &&
      person.roles.some((role) => READERS.includes(role));
    if (!feed || !mayRead) throw new Fault('not-found', {});
    const own = await contractsOfParty(tx, scope, feed.org_id);
    const contract = feed.contract_id === null ? own : own.filter((id) => id === feed.contract_id);
    const filter = { contract, dueFrom: addDays(beijingDate(now), -DAYS_BACK) };
    const rows = await selectOccurrences(tx, scope, filter, { after: null, limit: ROWS_MAX });
    const shown = rows.filter((row) => row.state !== 'withdrawn' && row.state !== 'waived');
    const content = calendarText(shown, await contractCodes(tx, scope), feed.language, now);
    return { type: 'text/calendar; charset=utf-8', name: 'yinuo.ics', content };
  },
});
