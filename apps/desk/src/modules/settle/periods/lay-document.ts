import type { CommandContext } from '@yinuo/platform';
import { weighSignatures } from './signing/fallen.ts';
import { insertLaid, markHandedOver, replaceLaid } from './store.ts';

export interface LaidDocument {
  readonly id: string;
  readonly contract: string;
  /** Name of the period: 2026-03, 2026-Q1, Y1, term. */
  readonly period: string;
  readonly kind: string;
  readonly number: string | null;
  readonly title: string;
  readonly sha256: string;
}

/** What was laid of a kind is no part of the period any more: nothing took its place, and people gave that up. */
export async function liftDocument(
  ctx: CommandContext,
  by: Pick<LaidDocument, 'id' | 'contract' | 'period' | 'kind'>,
): Promise<void> {
  await replaceLaid(ctx.tx, ctx.scope, by);
  await weighSignatures(ctx, by.contract, by.period);
}

/** A document was handed over to the other side; nothing happens to one that lies in no period. Called by who hands it over. */
export async function handOverLaid({ tx, scope, now }: CommandContext, document: string): Promise<void> {
  await markHandedOver(tx, scope, document, now);
}

/**
 * Lays a made document into its period, in the place of an earlier one of its kind: with its hash it is part of what both
 * sides sign. Called by who makes documents.
 */
export async function layDocument(ctx: CommandContext, document: LaidDocument): Promise<void> {
  const { id, contract, period, kind, number, title, sha256 } = document;
  await replaceLaid(ctx.tx, ctx.scope, document);
  await insertLaid(ctx.tx, ctx.scope, {
    document_id: id,
    contract_id: contract,
    period,
    kind,
    number,
    title,
    sha256,
    laid_at: new Date(ctx.now),
  });
  await weighSignatures(ctx, contract, period);
}
