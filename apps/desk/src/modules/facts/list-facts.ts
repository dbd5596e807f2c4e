import { type FactView, ListFacts } from '@yinuo/api';
import { type DateText, endOfDay, parseDate, startOfDay } from '@yinuo/kernel';
import { decodeCursor, encodeCursor, Fault, query } from '@yinuo/platform';
import { z } from 'zod';
import { selectFacts, selectTitles } from './store.ts';
import { factView } from './view.ts';

const Cursor = z.tuple([z.number().int()]);

/** Newest first, by sequence; what the organisation may see and nothing else. */
export const listFacts = query({
  name: 'fact.list',
  permission: 'fact.read',
  input: ListFacts,
  async run(ctx, input): Promise<{ items: FactView[]; next: string | null }> {
    const after = decodeCursor(input.cursor, Cursor);
    const rows = await selectFacts(ctx.tx, ctx.scope, {
      ...input,
      from: input.from ? startOfDay(beijingDay('from', input.from)) : null,
      to: input.to ? endOfDay(beijingDay('to', input.to)) : null,
      before: after?.[0] ?? null,
      limit: input.limit + 1,
    });
    const items = rows.slice(0, input.limit);
    const last = items.at(-1);
    const titles = await selectTitles(ctx.tx, [...new Set(items.map((row) => row.subject))]);
    return {
      items: items.map((row) => factView(row, titles)),
      next: rows.length > input.limit && last ? encodeCursor([last.seq]) : null,
    };
  },
});

function beijingDay(field: string, text: string): DateText {
  const parsed = parseDate(text);
  if (!parsed.ok) throw new Fault('input.invalid', {}, [{ path: field, rule: 'date' }]);
  return parsed.value;
}
