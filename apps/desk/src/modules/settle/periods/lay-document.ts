import type { CommandContext } from '@yinuo/platform';
import { insertLaid, replaceLaid } from './store.ts';

export interface LaidDocument {
  readonly id: string;
  readonly contract: string;
  /** Name of the period: 2026-03, 2026-Q1, Y1, term. */
  readonly period: string;
  readonly kind: string;
  readonly number: string | null;
  readonly title: string;
  readonly sha256: string;
  /** The earlier revision that it takes the place of. */
  readonly replaces?: string | null;
}

/** Lays a made document into its period: with its hash it is part of what both sides sign. Called by who makes documents. */
export async function layDocument(ctx: CommandContext, document: LaidDocument): Promise<void> {
  const { id, contract, period, kind, number, title, sha256, replaces } = document;
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
  if (replaces) await replaceLaid(ctx.tx, ctx.scope, replaces, id);
}
