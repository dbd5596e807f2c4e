import type { Paragraph } from '../word/read-paragraphs.ts';
import { type Place, type TemplateFault, templateFault } from '../word/template-fault.ts';

/** `{名称}` is text, `{#名称}` opens a block, `{/名称}` closes it. */
export interface Tag {
  readonly role: 'text' | 'open' | 'close';
  readonly name: string;
  /** From `{#名称 [loopOver: "row"]}`. */
  readonly over: 'row' | 'paragraph' | null;
  readonly paragraph: Paragraph;
  readonly place: Place;
}

/** Tags of a whole template; the longest of ours has about two hundred. What is more would only keep the desk busy. */
export const tagsMax = 5000;

/** The tags of one paragraph in order. A tag may be split over runs, never over paragraphs. */
export function readTags(part: string, paragraph: Paragraph): { tags: Tag[]; faults: TemplateFault[] } {
  const tags: Tag[] = [];
  const faults: TemplateFault[] = [];
  const source = paragraph.text;
  let open = -1;
  for (let at = 0; at < source.length && tags.length + faults.length <= tagsMax; at++) {
    const char = source[at];
    if (char === '｛' || char === '｝') {
      faults.push(templateFault('tag.full-width', { text: source.slice(at, at + 20) }, placeOf(part, paragraph, at)));
    } else if (char === '{') {
      if (open >= 0)
        faults.push(templateFault('tag.no-end', { text: source.slice(open, at) }, placeOf(part, paragraph, open)));
      open = at;
    } else if (char === '}') {
      if (open < 0) {
        const text = source.slice(Math.max(0, at - 20), at + 1);
        faults.push(templateFault('tag.no-start', { text }, placeOf(part, paragraph, at)));
        continue;
      }
      const place = placeOf(part, paragraph, open);
      if (holderAt(paragraph, open) !== holderAt(paragraph, at))
        faults.push(templateFault('tag.cut', { text: source.slice(open, at + 1) }, place));
      else readTag(source.slice(open + 1, at), paragraph, place, tags, faults);
      open = -1;
    }
  }
  if (open >= 0) {
    faults.push(templateFault('tag.no-end', { text: source.slice(open, open + 40) }, placeOf(part, paragraph, open)));
  }
  const drawn = /\{[^{}]*\}/u.exec(paragraph.drawn)?.[0];
  if (drawn !== undefined)
    faults.push(templateFault('tag.out-of-reach', { text: drawn.slice(0, 60) }, placeOf(part, paragraph, 0)));
  return { tags, faults };
}

/** The engine joins the runs of a tag only within one container. */
function holderAt({ holders }: Paragraph, at: number): number | undefined {
  let last: number | undefined;
  for (let index = 0; index < holders.length && (holders[index] ?? 0) <= at; index += 2) last = holders[index + 1];
  return last;
}

function readTag(inner: string, paragraph: Paragraph, place: Place, tags: Tag[], faults: TemplateFault[]): void {
  // No two parts of it can take the same character: a row of blanks must not be tried in every division.
  const match = /^([#/]?)([^[\]]*)(?:\[(.*)\])?$/su.exec(inner.trim());
  const name = match?.[2]?.trim() ?? '';
  if (!match || name === '') {
    faults.push(templateFault('tag.empty', { text: `{${inner}}` }, place));
    return;
  }
  const option = match[3];
  const over = option === undefined ? null : overOf(option);
  if (over === undefined) {
    faults.push(templateFault('tag.option-unknown', { tag: name, option: option ?? '' }, place));
    return;
  }
  tags.push({ role: match[1] === '#' ? 'open' : match[1] === '/' ? 'close' : 'text', name, over, paragraph, place });
}

function overOf(option: string): 'row' | 'paragraph' | undefined {
  const word = /^\s*loopOver\s*:\s*["'“”](row|paragraph)["'“”]\s*$/u.exec(option)?.[1];
  return word === 'row' || word === 'paragraph' ? word : undefined;
}

/** The place of character `at` of the paragraph, with the words around it. */
export function placeOf(part: string, paragraph: Paragraph, at: number): Place {
  const { spot } = paragraph;
  const from = Math.max(0, at - 20);
  const text = paragraph.text.slice(from, from + 60).replaceAll(/\s+/g, ' ');
  return { part, paragraph: spot.paragraph, table: spot.table, row: spot.row, column: spot.column, text };
}
