import type { PublishedViews } from '@yinuo/api';
import type { Tx } from '@yinuo/platform';
import { sql } from 'kysely';
import { VIEW_WORDS } from './view-words.ts';

/** The published views as the database has them, with what each row of them is. */
export async function publishedViews(tx: Tx): Promise<PublishedViews['items']> {
  const { rows } = await sql<{ name: string; columns: { name: string; type: string }[] }>`
    select c.relname as name,
      jsonb_agg(jsonb_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod)) order by a.attnum) as columns
    from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
    where n.nspname = 'published' and c.relkind = 'v' group by c.relname`.execute(tx);
  const byName = new Map(rows.map((row) => [row.name, row.columns]));
  return Object.entries(VIEW_WORDS).map(([name, about]) => ({
    name,
    about: { ...about },
    columns: byName.get(name) ?? [],
  }));
}
