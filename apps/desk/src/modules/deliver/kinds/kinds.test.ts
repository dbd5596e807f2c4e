import { readFile } from 'node:fs/promises';
import { DocumentKind } from '@yinuo/api';
import { tryTemplate } from '@yinuo/documents';
import { buildPaperTemplate } from '@yinuo/documents/build-templates';
import { describe, expect, test } from 'vitest';
import { isPlan, isWrittenByDesk } from '../../ledger/index.ts';
import { zipTexts } from '../testing/zip-text.ts';
import { KINDS } from './index.ts';

const papers = Object.entries(KINDS).flatMap(([kind, { paper, template }]) =>
  paper && template ? [[kind, paper, template] as const] : [],
);

describe.each(papers)('%s', (_, { paper, shippedAt }, template) => {
  test('its shipped template passes its own check and is what its parts build', async () => {
    const shipped = await readFile(shippedAt);
    expect(await tryTemplate(shipped, template.tags)).toEqual([]);
    const [was, built] = [zipTexts(shipped), zipTexts(Buffer.from(await buildPaperTemplate(paper)))];
    expect(was.get('word/document.xml')).toBe(built.get('word/document.xml'));
    expect(was.get('word/footer1.xml')).toBe(built.get('word/footer1.xml'));
  });

  test('no tag stands twice, and a table’s key is one of its columns', () => {
    const tags = paper.parts.flatMap((part) =>
      'tag' in part ? [part.tag] : 'fields' in part ? part.fields.map(({ tag }) => tag) : [],
    );
    expect(new Set(tags).size).toBe(tags.length);
    for (const part of paper.parts)
      if (part.part === 'table' && part.writing) expect(part.columns.map(({ tag }) => tag)).toContain(part.writing.key);
  });
});

test('no two kinds have the same mark for the same sort of period', () => {
  const marks = DocumentKind.options.flatMap((kind) =>
    KINDS[kind].periods.map((sort) => `${KINDS[kind].mark} ${sort}`),
  );
  expect(new Set(marks).size).toBe(marks.length);
});

test('the ledger knows what the desk writes, and which of it plans', () => {
  for (const { fulfils, plans = false } of Object.values(KINDS))
    for (const document of fulfils)
      expect([document, isWrittenByDesk(document), isPlan(document)]).toEqual([document, true, plans]);
  expect(isWrittenByDesk('drill-record')).toBe(false);
});
