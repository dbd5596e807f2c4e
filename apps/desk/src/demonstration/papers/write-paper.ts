import type { AskDocument, DocumentView } from '@yinuo/api';
import type { PersonActor, Platform } from '@yinuo/platform';
import type { z } from 'zod';
import { askDocument, readDocument, reviseDocument } from '../../modules/deliver/index.ts';
import type { Year } from '../walk/year.ts';
import { analysisParts } from './analysis-parts.ts';
import { latestOf } from './latest-of.ts';
import { render } from './render-queued.ts';
import { writtenFor } from './written-for.ts';

type Ask = z.input<typeof AskDocument>;

/** How many things people still have to write. */
export async function blanksOf(platform: Platform, { id }: DocumentView, reader: PersonActor): Promise<number> {
  const { figures } = await readDocument(platform, reader, { id });
  return figures !== null && 'blanks' in figures ? figures.blanks : 0;
}

/** Fills in what people have to write and makes the paper anew; what needs no word stays as it is. */
export async function writePaper({ platform }: Year, paper: DocumentView, writer: PersonActor): Promise<DocumentView> {
  const { figures } = await readDocument(platform, writer, { id: paper.id });
  const blanks = figures !== null && 'blanks' in figures ? figures.blanks : 0;
  if (figures === null || figures.of === 'month' || blanks === 0) return paper;
  const ask = askOf(paper);
  const wordsFor = figures.of === 'paper' ? writtenFor(paper, figures) : { texts: {}, rows: {} };
  const { id } =
    figures.of === 'case' && ask.kind === 'fault-analysis'
      ? await askDocument(platform, writer, { ask: { ...ask, parts: analysisParts(figures) } })
      : await reviseDocument(platform, writer, { id: paper.id, written: wordsFor });
  await render(platform, id);
  return latestOf(platform, writer, paper);
}

/** Makes it anew with the same words, by the records of now. */
export async function makeAnew({ platform }: Year, paper: DocumentView, writer: PersonActor): Promise<DocumentView> {
  const { id } = await askDocument(platform, writer, { ask: askOf(paper) });
  await render(platform, id);
  return latestOf(platform, writer, paper);
}

function askOf({ contract, kind, period, case: of }: DocumentView): Ask {
  if (kind === 'fault-analysis') {
    if (of === null) throw new Error('an analysis of no case');
    return { kind, contract, case: of.id };
  }
  if (period === null) throw new Error(`a ${kind} of no period`);
  return { kind, contract, period: period.name };
}
