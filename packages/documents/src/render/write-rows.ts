import { escapeXml } from '../xml/clean-text.ts';
import { rowMarkPattern, showBraces } from './marks.ts';
import { printed, valueAt } from './printed.ts';
import type { RowSamples } from './row-loops.ts';

interface RowPattern {
  /** statics[0] value(fields[0]) statics[1] … */
  readonly statics: readonly string[];
  readonly fields: readonly number[];
}

/** Characters per batch handed to the zip. */
const batchChars = 1 << 20;

/** The document's XML with every sample row replaced by the rows of its list, in batches of about 1 MiB. */
export function* writeRows(xml: string, samples: readonly RowSamples[]): Generator<string> {
  const marks = rowMarkPattern();
  let at = 0;
  for (;;) {
    marks.lastIndex = at;
    const mark = marks.exec(xml);
    const sample = mark ? samples[Number(mark[1])] : undefined;
    if (!mark || !sample) break;
    const start = rowStart(xml, mark.index);
    yield showBraces(xml.slice(at, start));
    const patterns: RowPattern[] = [];
    at = start;
    for (let kind = 0; kind < sample.scopes.length; kind++) {
      const end = xml.indexOf('</w:tr>', at) + '</w:tr>'.length;
      patterns.push(rowPattern(xml.slice(at, end)));
      at = end;
    }
    yield* repeatRows(sample, patterns);
  }
  yield showBraces(xml.slice(at));
}

function rowStart(xml: string, at: number): number {
  const plain = xml.lastIndexOf('<w:tr>', at);
  const withAttributes = xml.lastIndexOf('<w:tr ', at);
  return Math.max(plain, withAttributes);
}

function rowPattern(sample: string): RowPattern {
  // Word's paragraph ids must be unique in a document, so repeated rows go without.
  const row = sample.replaceAll(/ w14:(?:paraId|textId)="[^"]*"/g, '');
  const statics: string[] = [];
  const fields: number[] = [];
  let at = 0;
  for (const mark of row.matchAll(rowMarkPattern())) {
    statics.push(showBraces(row.slice(at, mark.index)));
    fields.push(Number(mark[3]));
    at = mark.index + mark[0].length;
  }
  statics.push(showBraces(row.slice(at)));
  return { statics, fields };
}

function* repeatRows(sample: RowSamples, patterns: readonly RowPattern[]): Generator<string> {
  const paths = sample.list.texts.map((name) => name.split('.'));
  let batch = '';
  for (const [index, item] of sample.items.entries()) {
    const pattern = patterns[sample.kinds[index] ?? 0];
    if (!pattern) continue;
    batch += pattern.statics[0] ?? '';
    pattern.fields.forEach((field, position) => {
      batch += runText(printed(valueAt(item, paths[field] ?? []))) + (pattern.statics[position + 1] ?? '');
    });
    if (batch.length >= batchChars) {
      yield batch;
      batch = '';
    }
  }
  yield batch;
}

const lineBreak = '</w:t><w:br/><w:t xml:space="preserve">';

function runText(value: string): string {
  const escaped = escapeXml(value);
  return escaped.includes('\n') ? escaped.replaceAll('\n', lineBreak) : escaped;
}
