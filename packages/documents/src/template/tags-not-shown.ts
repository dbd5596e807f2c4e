import type { Text } from '@yinuo/kernel';
import { templateLimits } from '../package/package-limits.ts';
import { openWord } from '../word/open-word.ts';
import { outlineTemplate } from './outline-template.ts';
import type { TagSchema } from './tag-schema.ts';

/** A tag by its way from the document: `合同.名称` of a group, `故障 › 编号` of a list; its label likewise. */
export interface TagNotShown {
  readonly tag: string;
  readonly label: Text;
}

/**
 * What another template of the same kind shows and this one does not: tags that came after it was written, or that somebody
 * took out. Of a list that it does not show the fields are not told. Empty for bytes that are no template.
 */
export function tagsNotShown(template: Uint8Array, than: Uint8Array, tags: TagSchema): readonly TagNotShown[] {
  const [shown, there] = [usedTags(template, tags), usedTags(than, tags)];
  return shown === null || there === null ? [] : missing(tags, { used: '', tag: '', zh: '', en: '' }, shown, there);
}

function usedTags(template: Uint8Array, tags: TagSchema): ReadonlySet<string> | null {
  const word = openWord(template, templateLimits);
  return word.ok ? outlineTemplate(word.value, tags).used : null;
}

interface Way {
  readonly used: string;
  readonly tag: string;
  readonly zh: string;
  readonly en: string;
}

const missing = (tags: TagSchema, to: Way, shown: ReadonlySet<string>, there: ReadonlySet<string>): TagNotShown[] =>
  Object.entries(tags).flatMap(([name, field]) => {
    const [used, tag] = [to.used + name, to.tag + name];
    const label = { zh: to.zh + field.label.zh, en: to.en + field.label.en };
    if (field.kind !== 'group' && !there.has(used)) return [];
    if (field.kind !== 'group' && !shown.has(used)) return [{ tag, label }];
    if (!('fields' in field)) return [];
    const further = { used: `${used}.`, tag: tag + (field.kind === 'list' ? ' › ' : '.') };
    return missing(field.fields, { ...further, zh: `${label.zh} › `, en: `${label.en} › ` }, shown, there);
  });
