import type { TemplateKind } from '@yinuo/api';
import { type TagNotShown, tagsNotShown } from '@yinuo/documents';
import type { Scope, Tx } from '@yinuo/platform';
import { findTemplate, type TemplateRow } from './store.ts';
import { templateOf } from './template-in-use.ts';

/** What the shipped template of a kind shows today and these bytes do not. */
export async function notShownBy(kind: TemplateKind, content: Uint8Array): Promise<readonly TagNotShown[]> {
  const { tags, shipped } = templateOf(kind);
  return tagsNotShown(content, await shipped(), tags);
}

export type NotShown = ReadonlyMap<TemplateRow['id'], readonly TagNotShown[]>;

/** The same of each version in use, however long ago it was uploaded: an upgrade brings tags that it cannot know. */
export async function notShownInUse(
  tx: Tx,
  scope: Scope,
  org: string,
  rows: readonly TemplateRow[],
): Promise<NotShown> {
  const found = new Map<string, readonly TagNotShown[]>();
  for (const { id, kind } of rows.filter(({ active }) => active)) {
    const row = await findTemplate(tx, scope, org, id);
    if (row) found.set(id, await notShownBy(kind, row.content));
  }
  return found;
}
