import { documentLimits } from '../package/package-limits.ts';
import { readPackage } from '../package/read-package.ts';
import { writePackage } from '../package/write-package.ts';
import { escapeXml } from '../xml/clean-text.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

export interface WordSource {
  /** XML inside w:body. */
  readonly body: string;
  readonly styles?: string;
  readonly header?: string;
  /** Further parts by path, and relations of the document by XML. */
  readonly parts?: Readonly<Record<string, string>>;
  readonly relations?: string;
}

/** The smallest docx that Word opens, for tests that need one exact piece of XML. */
export function wordOf(source: WordSource | string): Uint8Array {
  const {
    body,
    styles = headingStyles,
    header,
    parts = {},
    relations = '',
  } = typeof source === 'string' ? { body: source } : source;
  const headerPart: Record<string, string> =
    header === undefined ? {} : { 'word/header1.xml': `${declaration}<w:hdr ${namespace}>${header}</w:hdr>` };
  const headerRelation = header === undefined ? '' : relation('rId9', 'header', 'header1.xml');
  const all: Record<string, string> = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': `${declaration}<Relationships xmlns="${packageRelations}">${relation('rId1', 'officeDocument', 'word/document.xml')}</Relationships>`,
    'word/_rels/document.xml.rels': `${declaration}<Relationships xmlns="${packageRelations}">${relation('rId1', 'styles', 'styles.xml')}${headerRelation}${relations}</Relationships>`,
    'word/document.xml': `${declaration}<w:document ${namespace}><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': `${declaration}<w:styles ${namespace}>${styles}</w:styles>`,
    ...headerPart,
    ...parts,
  };
  return writePackage(Object.entries(all).map(([path, xml]) => [path, Buffer.from(xml)] as const));
}

export const relation = (id: string, type: string, target: string, mode = ''): string =>
  `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"${mode}/>`;

export const headingStyles =
  '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:rPr><w:rFonts w:eastAsia="黑体"/></w:rPr></w:style>';

export const p = (...runs: string[]): string =>
  `<w:p>${runs.map((run) => `<w:r><w:t xml:space="preserve">${escapeXml(run)}</w:t></w:r>`).join('')}</w:p>`;
export const h1 = (text: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="1"/></w:pPr><w:r><w:t>${escapeXml(text)}</w:t></w:r></w:p>`;
export const table = (...rows: string[][]): string =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${cell.startsWith('<w:') ? cell : p(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

/** The XML of one part of a docx. */
export function partOf(docx: Uint8Array, path = 'word/document.xml'): string {
  const parts = readPackage(docx, documentLimits);
  if (!parts.ok) throw new Error(parts.error.code);
  return new TextDecoder().decode(parts.value.get(path));
}

const contentTypes = `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/header1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/></Types>`;
