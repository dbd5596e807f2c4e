import type { TemplateKind, TemplateList, TemplateView } from '@yinuo/api';
import { TemplateKind as Kind } from '@yinuo/api';
import type { TagNotShown, TagSchema } from '@yinuo/documents';
import { formatInstant, instantOf } from '@yinuo/kernel';
import { KINDS } from '../kinds/index.ts';
import type { NotShown } from './not-shown.ts';
import type { TemplateRow } from './store.ts';
import { digestOf, templateOf } from './template-in-use.ts';

/** What a person may upload; documents refuses more too. */
export const TEMPLATE_BYTES_MAX = 5 * 1024 * 1024;

export const templateView = (row: TemplateRow, notShown: readonly TagNotShown[] | null): TemplateView => ({
  id: row.id,
  kind: row.kind,
  version: row.version,
  name: row.name,
  bytes: row.bytes,
  digest: row.sha256,
  active: row.active,
  uploadedBy: row.person_name,
  uploadedAt: formatInstant(instantOf(row.uploaded_at)),
  notShown: notShown === null ? null : [...notShown],
});

export async function templateList(rows: readonly TemplateRow[], notShown: NotShown): Promise<TemplateList> {
  const kinds = await Promise.all(Kind.options.map((kind) => kindView(kind, rows, notShown)));
  return { kinds, bytesMax: TEMPLATE_BYTES_MAX, may: ['upload', 'activate', 'revert'] };
}

async function kindView(
  kind: TemplateKind,
  rows: readonly TemplateRow[],
  notShown: NotShown,
): Promise<TemplateList['kinds'][number]> {
  const versions = rows
    .filter((row) => row.kind === kind)
    .map((row) => templateView(row, notShown.get(row.id) ?? null));
  const { tags, shipped: read } = templateOf(kind);
  const shipped = await read();
  return {
    kind,
    title: KINDS[kind].title,
    shipped: {
      digest: digestOf(shipped),
      bytes: shipped.length,
      active: !versions.some((version) => version.active),
    },
    versions,
    tags: tagsOf(tags, ''),
  };
}

/** `合同.名称` and, within a list, `故障 › 编号`: a tag of a list is known only inside its block. */
function tagsOf(schema: TagSchema, prefix: string): TemplateList['kinds'][number]['tags'] {
  return Object.entries(schema).flatMap(([name, field]) => {
    const tag = prefix + name;
    const required = 'required' in field && field.required === true;
    const inner = 'fields' in field ? tagsOf(field.fields, `${tag}${field.kind === 'list' ? ' › ' : '.'}`) : [];
    return [{ tag, sort: field.kind, label: field.label, required }, ...inner];
  });
}
