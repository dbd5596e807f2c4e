import { DOMParser, type Document } from '@xmldom/xmldom';
import xpath from 'xpath';
import { ProbeFault } from '../../run/probe-fault.ts';
import { bounded, PATH_MS } from './bounded.ts';

/** Some 400 kB; more is no answer to a probe. */
const PARSE_MS = 1_000;

/** Faults `bad-answer` when the text is not XML. Entities of a document type are not expanded: it is refused. */
export function parseXml(text: string, withinMs = PARSE_MS): Document {
  if (/<!DOCTYPE/i.test(text)) throw new ProbeFault('bad-answer', { detail: 'XML with a document type' });
  try {
    const problems = (level: string, message: string) => {
      if (level !== 'warning') throw new Error(message);
    };
    const parser = new DOMParser({ onError: problems });
    const done = bounded(withinMs, () => parser.parseFromString(text.trim(), 'text/xml'));
    if (done === null) throw new Error(`longer than ${withinMs} ms`);
    return done.value;
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new ProbeFault('bad-answer', { detail: `not XML: ${detail}` });
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
    const done = bounded(PATH_MS, () => select(path, document as never) as unknown);
    if (done === null) throw new Error(`longer than ${PATH_MS} ms`);
    const found = done.value;
    return Array.isArray(found)
      ? found.map((node: { textContent?: string | null }) => node.textContent ?? '')
      : [found];
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new ProbeFault('internal', { detail: `XPath ${path}: ${detail}` });
  }
}
