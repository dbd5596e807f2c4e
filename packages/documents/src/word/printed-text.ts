import { documentLimits } from '../package/package-limits.ts';
import { openWord } from './open-word.ts';
import { readParagraphs } from './read-paragraphs.ts';

/** The paragraphs of a Word file, its tables' too, then those of its headers and footers: what a reader sees. */
export function printedText(docx: Uint8Array): string[] {
  const word = openWord(docx, documentLimits);
  if (!word.ok) throw new RangeError(`no Word file: ${word.error[0]?.code}`);
  const text: string[] = [];
  for (const { xml } of [word.value.document, ...word.value.margins])
    readParagraphs(xml, { paragraph: (paragraph) => void text.push(paragraph.text), row: () => undefined });
  return text;
}
