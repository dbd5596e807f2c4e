import { createHash, randomBytes } from 'node:crypto';
import { CreateLedgerFeed, PageQuery } from '@yinuo/api';
import { type Actor, command, decodeCursor, encodeCursor, Fault, type PersonActor, query } from '@yinuo/platform';
import { z } from 'zod';
import { contractCodes } from '../reading/contract-codes.ts';
import { instant } from '../reading/view.ts';
import { type FeedRow, insertFeed, revokeFeedRow, selectFeeds } from './feed-store.ts';

export const feedHash = (token: string): string => createHash('sha256').update(token).digest('hex');

/** A secret address: 256 random bits, of which only the hash is kept. */
export const createFeed = command({
  name: 'feed.create',
  permission: 'ledger.read',
  input: CreateLedgerFeed,
  async run(ctx, { contract = null, language }) {
    const self = selfOf(ctx.actor);
    if (self.token) throw new Fault('auth.forbidden', { needs: 'session' }); // it would outlive the token
    if (contract !== null && !(await contractCodes(ctx.tx, ctx.scope)).has(contract)) {
      throw new Fault('not-found', { contract });
    }
    const token = randomBytes(32).toString('base64url');
    const row = await insertFeed(ctx.tx, ctx.scope, {
      id: ctx.newId('token'),
      personId: self.personId,
      orgId: self.orgId,
      contractId: contract,
      language,
      hash: feedHash(token),
      createdAt: ctx.now,
    });
    const data = { contract, language };
    await ctx.record({ type: 'feed.created', contract: null, subject: row.id, at: ctx.now, data });
    return { feed: feedView(row), path: `/api/ledger/calendar.ics?token=${token}` };
  },
});

export const revokeFeed = command({
  name: 'feed.revoke',
  permission: 'ledger.read',
  input: z.strictObject({ id: z.string() }),
  async run(ctx, { id }) {
    const row = await revokeFeedRow(ctx.tx, ctx.scope, selfOf(ctx.actor).personId, id, ctx.now);
    if (!row) throw new Fault('not-found', { feed: id });
    await ctx.record({ type: 'feed.revoked', contract: null, subject: id, at: ctx.now });
    return feedView(row);
  },
});

export const listFeeds = query({
  name: 'feed.list',
  permission: 'ledger.read',
  input: PageQuery,
  async run({ tx, scope, actor }, { cursor, limit }) {
    const before = decodeCursor(cursor, z.tuple([z.string()]))?.[0] ?? null;
    const rows = await selectFeeds(tx, scope, selfOf(actor).personId, before, limit + 1);
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return { items: shown.map(feedView), next: rows.length > limit && last ? encodeCursor([last.id]) : null };
  },
});

function selfOf(actor: Actor): PersonActor {
  if (actor.kind !== 'person') throw new Fault('auth.forbidden', { actor: actor.kind });
  return actor;
}

const feedView = (row: FeedRow) => ({
  id: row.id,
  contract: row.contract_id,
  language: row.language,
  createdAt: instant(row.created_at),
  revokedAt: row.revoked_at === null ? null : instant(row.revoked_at),
});
