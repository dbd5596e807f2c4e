import type { Parts } from '../package/read-package.ts';
import { attributeOf, localName, scanXml } from '../xml/scan-xml.ts';
import { type TemplateFault, templateFault } from './template-fault.ts';

/** Relations that bring in what runs or another document (ECMA-376 part 1, 15.2). */
const embedded = new Set(['oleObject', 'control', 'aFChunk', 'subDocument', 'frame']);

/** Everything in a package that would reach outside it or run: in every part's relations, not the document's alone. */
export function outsideFaults(parts: Parts): TemplateFault[] {
  const faults: TemplateFault[] = [];
  for (const [path, content] of parts) {
    const isRelations = /\.rels$/i.test(path);
    if (/vbaProject[^/]*\.bin$/i.test(path)) faults.push(templateFault('template.macro', {}));
    if (!isRelations && !/\.xml$/i.test(path)) continue;
    if (!isUtf8(content)) faults.push(templateFault('template.malformed', { part: path, at: 0 }));
    if (isRelations) faults.push(...relationFaults(decode(content)));
    if (path === '[Content_Types].xml' && /macroEnabled|vbaProject/i.test(decode(content)))
      faults.push(templateFault('template.macro', {}));
  }
  return faults;
}

const decode = (content: Uint8Array): string => new TextDecoder('utf-8').decode(content);

/** Word reads UTF-16 and whatever the declaration names; we read UTF-8, and Word writes nothing else. */
function isUtf8(content: Uint8Array): boolean {
  if (content.includes(0)) return false;
  const declared = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([^"']*)/.exec(decode(content.subarray(0, 300)))?.[1];
  return declared === undefined || declared.toLowerCase() === 'utf-8';
}

function relationFaults(xml: string): TemplateFault[] {
  const faults: TemplateFault[] = [];
  const malformed = scanXml(xml, {
    open(name, attributes) {
      if (localName(name) !== 'Relationship') return;
      const type = attributeOf(attributes, 'Type')?.split('/').at(-1) ?? '';
      const target = (attributeOf(attributes, 'Target') ?? '').slice(0, 200);
      if (embedded.has(type)) faults.push(templateFault('template.embedded', { type }));
      if (type === 'vbaProject') faults.push(templateFault('template.macro', {}));
      const inside = (attributeOf(attributes, 'TargetMode') ?? 'Internal').toLowerCase() === 'internal';
      if (!inside && type !== 'hyperlink') faults.push(templateFault('template.external-link', { type, target }));
    },
    close() {},
    text() {},
  });
  if (malformed) faults.push(templateFault('template.malformed', { part: 'rels', at: malformed.at }));
  return faults;
}
