import type { ListPage } from '../../../kit/index.ts';

/** So many at most are put in one file; more are exported by span of time. */
export const EXPORT_MAX = 20_000;

const PAGE_MAX = '200';

/** All that a filter finds, page by page; `more`: the log has more than `EXPORT_MAX` of them. */
export async function allOf<Row>(
  filter: Readonly<Record<string, string>>,
  list: (query: Readonly<Record<string, string>>) => Promise<ListPage<Row>>,
  most = EXPORT_MAX,
): Promise<{ readonly rows: readonly Row[]; readonly more: boolean }> {
  const { cursor: _cursor, ...asked } = filter;
  const rows: Row[] = [];
  let cursor: string | null = null;
  do {
    const page: ListPage<Row> = await list({ ...asked, limit: PAGE_MAX, ...(cursor !== null && { cursor }) });
    rows.push(...page.items);
    cursor = page.next;
  } while (cursor !== null && rows.length < most);
  return { rows: rows.slice(0, most), more: cursor !== null || rows.length > most };
}
