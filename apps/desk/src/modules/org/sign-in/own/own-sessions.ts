import { formatInstant, instantOf } from '@yinuo/kernel';
import { command, Fault, query } from '@yinuo/platform';
import { z } from 'zod';
import { sessionEnds } from '../../domain/session-life.ts';
import { selfOf } from '../../self.ts';
import { endSessions, selectOwnSessions } from '../store.ts';

/** Own sessions that still live, latest first. */
export const listSessions = query({
  name: 'session.list',
  permission: 'session.manage',
  input: z.object({ current: z.string().nullable() }),
  async run(ctx, { current }) {
    const rows = await selectOwnSessions(ctx.tx);
    const open = rows.filter((row) => sessionEnds(row.signed_in_at, row.seen_at) > ctx.now);
    const items = open.map((row) => ({
      id: row.id,
      signedInAt: formatInstant(instantOf(row.signed_in_at)),
      seenAt: formatInstant(instantOf(row.seen_at)),
      address: row.address ?? '',
      agent: row.agent ?? '',
      current: row.id === current,
    }));
    return { items, next: null };
  },
});

/** Ends an own session; what is not one's own is not found. */
export const endSession = command({
  name: 'session.end',
  permission: 'session.manage',
  input: z.object({ id: z.string() }),
  async run(ctx, { id }) {
    const { personId } = selfOf(ctx.actor);
    if ((await endSessions(ctx.tx, personId, id)) === 0) throw new Fault('not-found', { session: id });
    await ctx.record({ type: 'session.ended', contract: null, subject: personId, at: ctx.now, data: { session: id } });
    return { ended: true };
  },
});
