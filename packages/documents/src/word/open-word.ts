import { err, ok, type Result } from '@yinuo/kernel';
import type { PackageLimits } from '../package/package-limits.ts';
import { type Parts, readPackage } from '../package/read-package.ts';
import { attributeOf, localName, scanXml } from '../xml/scan-xml.ts';
import { outsideFaults } from './outside-faults.ts';
import { readStyles, type Styles } from './styles.ts';
import { type TemplateFault, templateFault } from './template-fault.ts';

/** A part in which tags are filled: the document itself, its headers and footers. */
export interface ContentPart {
  /** 'document', 'header1', 'footer2', … */
  readonly name: string;
  readonly path: string;
  readonly xml: string;
}

export interface WordFile {
  readonly parts: Parts;
  readonly document: ContentPart;
  /** Headers and footers. */
  readonly margins: readonly ContentPart[];
  /** Parts that hold text which no tag can reach: footnotes, endnotes, comments, charts. */
  readonly outOfReach: readonly ContentPart[];
  readonly styles: Styles;
}

interface Relation {
  readonly type: string;
  readonly target: string;
}

/** Opens a docx inside the limits; refuses macros and references to outside files (remote templates, linked pictures). */
export function openWord(bytes: Uint8Array, limits: PackageLimits): Result<WordFile, TemplateFault[]> {
  const read = readPackage(bytes, limits);
  if (!read.ok) return err([templateFault(read.error.code, read.error.params)]);
  const parts = read.value;
  const path = relationsOf(parts, '').find((relation) => relation.type === 'officeDocument')?.target;
  const main = path === undefined ? undefined : parts.get(path);
  if (path === undefined || main === undefined) return err([templateFault('template.not-word', {})]);
  const document = contentPart(path, main);
  if (!/<w:document[\s>]/.test(document.xml)) return err([templateFault('template.not-word', {})]);
  const relations = relationsOf(parts, path);
  const faults = outsideFaults(parts);
  if (faults.length > 0) return err(faults);
  const related = (types: readonly string[]): ContentPart[] =>
    relations.flatMap(({ type, target }) => {
      const content = types.includes(type) ? parts.get(target) : undefined;
      return content ? [contentPart(target, content)] : [];
    });
  const stylesPath = relations.find((relation) => relation.type === 'styles')?.target;
  const styles = stylesPath === undefined ? undefined : parts.get(stylesPath);
  return ok({
    parts,
    document: { ...document, name: 'document' },
    margins: related(['header', 'footer']),
    outOfReach: related(['footnotes', 'endnotes', 'comments', 'chart']),
    styles: readStyles(styles ? decode(styles) : ''),
  });
}

function contentPart(path: string, content: Uint8Array): ContentPart {
  return { name: path.slice(path.lastIndexOf('/') + 1).replace(/\.xml$/, ''), path, xml: decode(content) };
}

const decoder = new TextDecoder('utf-8');
const decode = (content: Uint8Array): string => decoder.decode(content);

/** Relations of a part (ECMA-376 part 2, 9.3); the type is the last word of its address. */
function relationsOf(parts: Parts, path: string): Relation[] {
  const slash = path.lastIndexOf('/') + 1;
  const folder = path.slice(0, slash);
  const content = parts.get(`${folder}_rels/${path.slice(slash)}.rels`);
  const relations: Relation[] = [];
  if (!content) return relations;
  scanXml(decode(content), {
    open(name, attributes) {
      if (localName(name) !== 'Relationship') return;
      const type = attributeOf(attributes, 'Type') ?? '';
      const target = attributeOf(attributes, 'Target') ?? '';
      const resolved = target.startsWith('/') ? target.slice(1) : folder + target;
      relations.push({ type: type.slice(type.lastIndexOf('/') + 1), target: resolved });
    },
    close() {},
    text() {},
  });
  return relations;
}
