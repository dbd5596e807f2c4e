import { ListDocuments } from '@yinuo/api';
import type { DateText } from '@yinuo/kernel';
import { type Actor, decodeCursor, encodeCursor, permissionsOfActor, query } from '@yinuo/platform';
import { z } from 'zod';
import { NO_DUE_DAY, selectDocuments, type WaitingFor } from './store/list-store.ts';
import { documentView } from './view.ts';

const Id = z.string().max(64);
const ByInstant = z.tuple([z.number().int().min(-8.64e15).max(8.64e15), Id]);
const ByDay = z.tuple([z.iso.date().transform((day) => day as DateText), Id]);

export const listDocuments = query({
  name: 'document.list',
  permission: 'document.read',
  input: ListDocuments,
  async run(ctx, { cursor, limit, waiting, ...filter }) {
    const last = filter.sort === 'due' ? decodeCursor(cursor, ByDay) : decodeCursor(cursor, ByInstant);
    const after = last === null ? null : { by: last[0], id: last[1] };
    const waitingFor = waiting && waitingOf(ctx.actor);
    if (waitingFor === null) return { items: [], next: null, may: [] };
    const asked = { ...filter, waitingFor, after, limit: limit + 1, now: ctx.now };
    const rows = await selectDocuments(ctx.tx, ctx.scope, asked);
    const items = rows.slice(0, limit);
    const end = items.at(-1);
    return {
      items: items.map((row) => documentView(row, ctx.actor)),
      next:
        rows.length > limit && end
          ? encodeCursor([filter.sort ? (end.due_on ?? NO_DUE_DAY) : end.asked_at, end.id])
          : null,
      may: permissionsOfActor(ctx.actor).has('document.generate') ? (['ask'] as const).slice() : [],
    };
  },
});

/** Null: who is on neither side waits for nothing. */
function waitingOf(actor: Actor): WaitingFor | null {
  if (actor.kind !== 'person' || (actor.side !== 'hospital' && actor.side !== 'supplier')) return null;
  const may = permissionsOfActor(actor);
  const works = may.has('document.generate') || may.has('document.review') || may.has('document.deliver');
  return { side: actor.side, works, receipts: may.has('document.receipt') };
}
