import { err, ok, type Result } from '@yinuo/kernel';
import { templateLimits } from '../package/package-limits.ts';
import { type PartContent, writePackage } from '../package/write-package.ts';
import { PlacedPictures } from '../pictures/placed-pictures.ts';
import type { TagPicture } from '../pictures/tag-picture.ts';
import { checkWord } from '../template/check-template.ts';
import type { TagData, TagSchema } from '../template/tag-schema.ts';
import { openWord, type WordFile } from '../word/open-word.ts';
import { setFonts } from '../word/set-fonts.ts';
import type { TemplateFault } from '../word/template-fault.ts';
import { verifyWord } from '../word/verify-word.ts';
import { cleanText } from '../xml/clean-text.ts';
import { expectationOf } from './expectation.ts';
import { fillTemplate } from './fill-template.ts';
import { showBraces } from './marks.ts';
import { prepareData } from './prepare-data.ts';
import { valueAt } from './printed.ts';
import { findRowLists, type RowSamples, sampleRows } from './row-loops.ts';
import { writeRows } from './write-rows.ts';

/**
 * Fills a Word template. Refused: a template that checkTemplate() refuses, data that lacks a tag of the schema, and a
 * result in which a heading or row of the template, or a text of `mustPrint`, is missing. Equal input, equal bytes.
 * `pictures` by the names that the data uses.
 */
export async function renderWord(
  template: Uint8Array,
  data: TagData,
  schema: TagSchema,
  mustPrint: readonly string[] = [],
  pictures: ReadonlyMap<string, TagPicture> = new Map(),
): Promise<Result<Uint8Array, TemplateFault[]>> {
  const word = openWord(template, templateLimits);
  if (!word.ok) return word;
  const { outline, faults } = checkWord(word.value, schema);
  if (faults.length > 0) return err(faults);
  const lists = findRowLists(outline);
  const placed = new PlacedPictures(pictures);
  const marked = placed.mark(schema, data);
  const prepared = prepareData(schema, marked, new Set(lists.map((list) => list.name)));
  if (prepared.faults.length > 0) return err(prepared.faults);
  const samples = lists.map((list, number) => sampleRows(list, number, itemsOf(marked, list.name)));
  for (const sample of samples) prepared.scope.set(sample.list.name, sample.scopes);
  const filled = await fillTemplate(word.value, prepared.scope);
  if (!filled.ok) return filled;
  const docx = writePackage(finishedParts(filled.value, samples, placed));
  const texts = mustPrint.map((text) => cleanText(text).trim()).filter((text) => text !== '');
  const missing = verifyWord(docx, { ...expectationOf(outline, samples, prepared.scope), texts });
  return missing.length === 0 ? ok(docx) : err(missing);
}

function itemsOf(data: TagData, name: string): readonly TagData[] {
  const value = valueAt(data, name.split('.'));
  return Array.isArray(value) ? value : [];
}

function* finishedParts(
  word: WordFile,
  samples: readonly RowSamples[],
  placed: PlacedPictures,
): Generator<[string, PartContent]> {
  const margins = new Map(word.margins.map((part) => [part.path, part.xml]));
  for (const [path, content] of placed.withParts(word)) {
    const margin = margins.get(path);
    if (path === word.document.path) yield [path, documentOf(word, samples, placed)];
    else if (margin !== undefined) yield [path, Buffer.from(showBraces(setFonts(margin, word.styles)))];
    else yield [path, content];
  }
}

function* documentOf(word: WordFile, samples: readonly RowSamples[], placed: PlacedPictures): Generator<Uint8Array> {
  for (const xml of writeRows(setFonts(word.document.xml, word.styles), samples)) yield Buffer.from(placed.draw(xml));
}
