import { DOMParser, type Document } from '@xmldom/xmldom';
import xpath from 'xpath';
import { ProbeFault } from '../../run/probe-fault.ts';
import { bounded } from './bounded.ts';

/** Faults `bad-answer` when the text is not XML. Entities of a document type are not expanded: it is refused. */
export function parseXml(text: string): Document {
  if (/<!DOCTYPE/i.test(text)) throw new ProbeFault('bad-answer', { detail: 'XML with a document type' });
  try {
    const problems = (level: string, message: string) => {
      if (level !== 'warning') throw new Error(message);
    };
    return new DOMParser({ onError: problems }).parseFromString(text.trim(), 'text/xml');
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new ProbeFault('bad-answer', { detail: `not XML: ${detail}`.slice(0, 300) });
  }
}

/** What an XPath 1.0 finds: the text of each node, or the one string, number or truth it computes. */
export function xmlPath(
  document: Document,
  path: string,
  namespaces: Readonly<Record<string, string>> = {},
): unknown[] {
  try {
    const select = xpath.useNamespaces(namespaces);
    const found = bounded(path, () => select(path, document as never) as unknown);
    return Array.isArray(found)
      ? found.map((node: { textContent?: string | null }) => node.textContent ?? '')
      : [found];
  } catch (error) {
    if (error instanceof ProbeFault) throw error;
    const detail = error instanceof Error ? error.message : String(error);
    throw new ProbeFault('internal', { detail: `XPath ${path}: ${detail}`.slice(0, 300) });
  }
}
