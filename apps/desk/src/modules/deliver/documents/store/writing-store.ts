import type { DocumentKind, WrittenInput } from '@yinuo/api';
import type { DateText, Instant } from '@yinuo/kernel';
import type { Scope, Tx } from '@yinuo/platform';
import { type SqlBool, sql } from 'kysely';
import { db } from '../../tables.ts';
import { HANDED_OVER, within } from './document-store.ts';
import { signed } from './revision-store.ts';

const NOTHING_WRITTEN: WrittenInput = { texts: {}, rows: {} };

/** What people wrote into a document. */
export async function findWritten(tx: Tx, scope: Scope, id: string): Promise<WrittenInput> {
  const rows = db(tx).selectFrom('document').select('written').where('id', '=', id).where(within(scope));
  return (await rows.executeTakeFirst())?.written ?? NOTHING_WRITTEN;
}

interface Whose {
  readonly contract: string;
  readonly kind: DocumentKind;
  readonly period: string;
}

/** What people wrote into each made revision of a period. */
const writings = (tx: Tx, scope: Scope, { contract, kind, period }: Whose) =>
  db(tx)
    .selectFrom('document')
    .select('written')
    .where('contract_id', '=', contract)
    .where('kind', '=', kind)
    .where('period', '=', period)
    .where(within(scope))
    .where('state', '=', 'ready');

/** In the last of them. */
export async function findLastWriting(tx: Tx, scope: Scope, whose: Whose): Promise<WrittenInput> {
  const row = await writings(tx, scope, whose).orderBy('revision', 'desc').limit(1).executeTakeFirst();
  return row?.written ?? NOTHING_WRITTEN;
}

/**
 * What people had written when both sides signed: in the revision that the seal holds, the last that was made by then; in what
 * was handed over late, where the seal was without it.
 */
export async function findHeldWriting(tx: Tx, scope: Scope, whose: Whose, sealedAt: Instant): Promise<WrittenInput> {
  const row = await writings(tx, scope, whose)
    .where(sql<SqlBool>`(${signed(sealedAt)} or ${HANDED_OVER})`)
    .orderBy('revision', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.written ?? NOTHING_WRITTEN;
}

/** What people wrote into the last document of a kind whose period ended before a day. */
export async function findWrittenBefore(
  tx: Tx,
  scope: Scope,
  contractId: string,
  kind: DocumentKind,
  day: DateText,
): Promise<WrittenInput | null> {
  const row = await db(tx)
    .selectFrom('document')
    .select('written')
    .where('contract_id', '=', contractId)
    .where('kind', '=', kind)
    .where(within(scope))
    .where('state', '=', 'ready')
    .where('period_to', '<', day)
    .orderBy('period_to', 'desc')
    .orderBy('revision', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.written ?? null;
}

/** What a person wrote for the last analysis of a case. */
export async function lastParts(tx: Tx, scope: Scope, caseId: string) {
  const row = await db(tx)
    .selectFrom('document')
    .select('parts')
    .where('case_id', '=', caseId)
    .where(within(scope))
    .where(sql<SqlBool>`parts <> '{}'`)
    .orderBy('asked_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.parts ?? {};
}
