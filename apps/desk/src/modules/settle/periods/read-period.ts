import { type PeriodDetail, PeriodParams } from '@yinuo/api';
import { beijingDate } from '@yinuo/kernel';
import { Fault, type QueryContext, query } from '@yinuo/platform';
import { contractHeads } from '../../agreement/index.ts';
import type { PeriodContent } from '../domain/period-content.ts';
import { periodFigures } from '../domain/period-figures.ts';
import { instantText } from '../steps.ts';
import { periodOf, type ReadContent, readContent } from './open-period.ts';
import { findSeal, selectNotes } from './seal-store.ts';
import { signaturesOf } from './signing/fallen.ts';
import { findPeriod, type PeriodRow, selectLaid, selectRemarks } from './store.ts';
import { mayOf, noteView, periodHead, remarkView } from './view.ts';

/** One period: worked out now while it is open, at the instant of its review, or as both sides signed it. */
export const readPeriod = query({
  name: 'period.read',
  permission: 'settlement.read',
  input: PeriodParams,
  async run(ctx, { id, period: name }): Promise<PeriodDetail> {
    const { tx, scope, actor, now } = ctx;
    const { contract, span } = await periodOf(ctx, id, name);
    const row = await findPeriod(tx, scope, id, name);
    const seal = row?.state === 'sealed' ? await findSeal(tx, scope, id, name) : null;
    const read = seal === null ? await readContent(ctx, id, span, row) : sealedContent(seal);
    const { content, hash } = read;
    const { standing, fallen } = await signaturesOf(ctx, id, name, seal === null ? read : null);
    const remarks = await selectRemarks(tx, scope, id, name);
    const notes = seal === null ? [] : await selectNotes(tx, scope, id, name);
    const parts = {
      row,
      signatures: standing,
      disputes: remarks.filter((one) => one.sort === 'dispute' && one.resolved_at === null).length,
      notes: notes.length,
      seal,
    };
    const head = (await contractHeads(tx, scope)).find((one) => one.id === id);
    return {
      ...periodHead(span, parts, beijingDate(now)),
      contract: { id, code: contract.code, title: head?.title ?? { zh: contract.code, en: contract.code } },
      judgedAt: content.asOf,
      contractVersions: content.contractVersions.map((one) => ({ ...one })),
      calendarVersion: content.calendar,
      figures: periodFigures(content),
      hash,
      fallen: [...fallen],
      remarks: remarks.map((one) => remarkView(one, row?.state === 'under-review', actor)),
      noted: notes.map(noteView),
      laterDocuments: seal === null ? [] : await laterDocuments(ctx, id, name, content),
      openedBy: openedBy(row),
      may: mayOf(span, parts, hash, actor, now),
    };
  },
});

/** What was signed, as it was written down. */
export function sealedContent({
  content: text,
  hash,
}: {
  readonly content: string;
  readonly hash: string;
}): ReadContent {
  return { content: JSON.parse(text) as PeriodContent, text, hash };
}

async function laterDocuments(
  { tx, scope }: QueryContext,
  contract: string,
  period: string,
  { documents }: PeriodContent,
): Promise<PeriodDetail['laterDocuments']> {
  const known = new Set(documents.map(({ id }) => id));
  const laid = await selectLaid(tx, scope, contract, period);
  return laid
    .filter((one) => !known.has(one.document_id) && one.replaced_by === null)
    .map(({ document_id: id, kind, number, title, sha256 }) => ({ id, kind, number, title, sha256 }));
}

function openedBy(row: PeriodRow | null): PeriodDetail['openedBy'] {
  return row === null ? null : { side: row.opened_side, name: row.opened_by, at: instantText(row.opened_at) };
}

/** The bytes that were signed. */
export const readSeal = query({
  name: 'period.read-seal',
  permission: 'settlement.read',
  input: PeriodParams,
  async run({ tx, scope }, { id, period }) {
    const seal = await findSeal(tx, scope, id, period);
    if (!seal) throw new Fault('not-found', { contract: id, period });
    return {
      type: 'application/json; charset=utf-8',
      name: `${period}-${seal.hash.slice(0, 8)}.json`,
      content: Buffer.from(seal.content),
    };
  },
});
