import type { AnalysisParts, DocumentKind, WrittenInput } from '@yinuo/api';
import type { CommandContext } from '@yinuo/platform';
import type { JudgingContract } from '../../agreement/index.ts';
import type { Span } from '../gather/period.ts';
import { cutOff } from '../render/gather-of.ts';
import { renderDocument } from '../render/render-document.ts';
import { titleOf } from '../render/report-head.ts';
import { owedBy } from './owed-by.ts';
import { insertDocument } from './store/document-store.ts';
import { nextRevision } from './store/revision-store.ts';
import { findLastWriting, lastParts } from './store/writing-store.ts';

/** Who made what the desk drafts by itself, as printed on it. */
export const DRAFTED_BY = '系统自动编制';

/** What a document is to be about. */
export type About =
  | {
      readonly kind: Exclude<DocumentKind, 'fault-analysis'>;
      readonly span: Span;
      readonly occurrence: string | null;
      /** null: what the last revision says. */
      readonly written: WrittenInput | null;
    }
  | {
      readonly kind: 'fault-analysis';
      readonly case: { readonly id: string; readonly number: string };
      /** null: what people wrote last. */
      readonly parts: AnalysisParts | null;
      readonly occurrence: string | null;
    };

interface Asked {
  readonly asked: { readonly id: string | null; readonly name: string };
  readonly scheduled: boolean;
  /** Scheduled once more: nothing came of the first. */
  readonly again?: boolean;
}

/** Writes the row down and lets the job leave with the commit; null when it is there already. */
export async function queueDocument(
  ctx: CommandContext,
  contract: JudgingContract,
  about: About,
  { asked, scheduled, again = false }: Asked,
): Promise<string | null> {
  const { tx, scope, now } = ctx;
  const id = ctx.newId('doc');
  const span = 'span' in about ? about.span : null;
  const of = 'case' in about ? about.case : null;
  const whose = { contract: contract.id, kind: about.kind, period: span?.name ?? null, caseId: of?.id ?? null };
  const title = titleOf(about.kind, contract.contract, span?.sort ?? null);
  const inserted = await insertDocument(tx, scope, {
    id,
    contract_id: contract.id,
    kind: about.kind,
    title_zh: title.zh,
    title_en: title.en,
    period: span?.name ?? null,
    period_from: span?.from ?? null,
    period_to: span?.to ?? null,
    case_id: of?.id ?? null,
    case_number: of?.number ?? null,
    parts: JSON.stringify('case' in about ? (about.parts ?? (await lastParts(tx, scope, about.case.id))) : {}),
    written: JSON.stringify(await writtenOf(ctx, contract.id, about)),
    owed_by: await owedBy(ctx, contract, about),
    occurrence_id: about.occurrence,
    revision: scheduled && !again ? 1 : await nextRevision(tx, scope, whose),
    scheduled,
    state: 'queued',
    asked_by: asked.id,
    asked_name: asked.name,
    asked_org: scope.org,
    asked_at: new Date(now),
    as_of: new Date(span === null ? now : await cutOff(ctx, contract.id, span, about.kind)),
  });
  if (!inserted) return null;
  await ctx.record({
    type: 'document.asked',
    contract: contract.id,
    subject: id,
    at: now,
    data: askedData(about, scheduled),
  });
  ctx.enqueue(renderDocument, { document: id }, { key: `document:${id}` });
  return id;
}

async function writtenOf({ tx, scope }: CommandContext, contract: string, about: About): Promise<WrittenInput> {
  if ('case' in about) return { texts: {}, rows: {} };
  return about.written ?? findLastWriting(tx, scope, { contract, kind: about.kind, period: about.span.name });
}

/** What the log keeps: people's own words of a document stand in the document. */
function askedData(about: About, scheduled: boolean): Record<string, unknown> {
  const ofLedger = about.occurrence === null ? {} : { occurrence: about.occurrence };
  if ('case' in about) {
    const parts = about.parts ?? {};
    const case_ = { case_id: about.case.id, case_number: about.case.number };
    return { kind: about.kind, ...case_, ...ofLedger, ...(Object.keys(parts).length > 0 ? { parts } : {}) };
  }
  return { kind: about.kind, period: about.span.name, ...ofLedger, ...(scheduled ? { scheduled } : {}) };
}
