import type { DocumentKind, WrittenInput } from '@yinuo/api';
import type { DateText, Instant } from '@yinuo/kernel';
import type { QueryContext, Scope, Tx } from '@yinuo/platform';
import { sql } from 'kysely';
import { stillLaid } from '../../settle/index.ts';
import { HANDED_OVER, STILL_OWED, within } from '../documents/store/document-store.ts';
import { sortOfPeriod } from '../gather/period.ts';
import type { KeptMonths } from '../gather/reading.ts';
import { KINDS } from '../kinds/index.ts';
import { gatherOf } from '../render/gather-of.ts';
import { toldHash } from './store.ts';

/** The document of a kind that a period would be signed with. */
export interface StandingPaper {
  readonly kind: Exclude<DocumentKind, 'fault-analysis'>;
  readonly title: string;
  readonly state: 'queued' | 'failed' | 'ready';
  readonly delivered: boolean;
  /** People gave up a later revision. */
  readonly given_up: boolean;
  /** By the ledger, whatever was handed over. */
  readonly still_owed: boolean;
  readonly as_of: Instant;
  readonly told_hash: string | null;
  readonly contract_id: string;
  readonly period: string;
  readonly period_from: DateText;
  readonly period_to: DateText;
  readonly occurrence_id: string | null;
  readonly asked_by: string | null;
  readonly asked_name: string;
  readonly written: WrittenInput;
}

const GIVEN_UP = sql<boolean>`exists (select from document later where later.contract_id = document.contract_id and later.kind = document.kind
  and later.period = document.period and later.revision > document.revision and later.given_up_at is not null)`;

const PAPER = sql`kind, coalesce(title_zh, kind) as title, state, ${HANDED_OVER} as delivered, ${GIVEN_UP} as given_up,
  ${STILL_OWED} as still_owed, as_of, told_hash,
  contract_id, period, period_from, period_to, occurrence_id, asked_by, asked_name, written`;

/**
 * Of each kind of a period what is being made; else its latest, drafted or handed over. Where people gave that up it is the
 * earlier one that still lies in the period, and nothing where none does.
 */
export async function standingPapers(
  tx: Tx,
  scope: Scope,
  { contract, period }: { readonly contract: string; readonly period: string },
): Promise<readonly StandingPaper[]> {
  if (scope.contracts !== 'all' && !scope.contracts.includes(contract)) return [];
  const { rows } = await sql<StandingPaper>`
    select distinct on (kind) ${PAPER} from document
    where contract_id = ${contract} and period = ${period} and superseded_by is null
      and (state = 'queued' or (state in ('failed', 'ready') and (not ${GIVEN_UP} or ${stillLaid('document.id')})))
    order by kind, state = 'queued' desc, revision desc`.execute(tx);
  return rows;
}

/** The latest of a kind that was made, whatever people gave up since. */
export async function latestMade(
  tx: Tx,
  scope: Scope,
  of: { readonly contract: string; readonly kind: DocumentKind; readonly period: string },
): Promise<StandingPaper | null> {
  const { rows } = await sql<StandingPaper>`
    select ${PAPER} from document
    where contract_id = ${of.contract} and kind = ${of.kind} and period = ${of.period} and state = 'ready' and ${within(scope)}
    order by revision desc limit 1`.execute(tx);
  return rows[0] ?? null;
}

/**
 * A made document is a draft from before `asOf`, the instant of what would be sealed, or tells otherwise than that: a clock
 * ran out since its own instant, or a fact of then came later. A plan stays as it was made.
 */
export async function isStale(
  ctx: QueryContext,
  paper: StandingPaper,
  asOf: Instant,
  kept?: KeptMonths,
): Promise<boolean> {
  const { kind, contract_id: contract, period: name, period_from: from, period_to: to } = paper;
  if (KINDS[kind].plans) return false;
  // Of one that was made before hashes were kept the instant tells.
  if (paper.as_of < asOf && (!paper.delivered || paper.told_hash === null)) return true;
  if (paper.told_hash === null) return false;
  const span = { name, sort: sortOfPeriod(name), from, to };
  return toldHash(await gatherOf(ctx, { kind, contract, span, asOf, kept })) !== paper.told_hash;
}
