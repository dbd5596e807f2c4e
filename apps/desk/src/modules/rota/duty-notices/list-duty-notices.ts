import { PageQuery } from '@yinuo/api';
import { parseDate } from '@yinuo/kernel';
import { decodeCursor, encodeCursor, query } from '@yinuo/platform';
import { z } from 'zod';
import { selectDutyNotices } from '../store.ts';
import { dutyNoticeView } from './view.ts';

const Cursor = z.tuple([
  z.string().transform((text, ctx) => {
    const parsed = parseDate(text);
    if (parsed.ok) return parsed.value;
    ctx.addIssue('not a date');
    return z.NEVER;
  }),
  z.string(),
]);

/** The latest holiday first. A hospital sees what is published; row-level security keeps drafts to the supplier. */
export const listDutyNotices = query({
  name: 'rota.duty-notices',
  permission: 'rota.read',
  input: PageQuery.extend({ contract: z.string().optional() }).strict(),
  async run(ctx, input) {
    const after = decodeCursor(input.cursor, Cursor);
    const rows = await selectDutyNotices(ctx.tx, ctx.scope, {
      contract: input.contract ?? null,
      after,
      limit: input.limit + 1,
    });
    const items = rows.slice(0, input.limit);
    const last = items.at(-1);
    return {
      items: items.map((row) => dutyNoticeView(row, ctx.actor)),
      next: rows.length > input.limit && last ? encodeCursor([last.from_day, last.id]) : null,
    };
  },
});
