import type { InspectionView } from '@yinuo/api';
import { addDays, addMonths, type DateText, type Instant, instantOf, startOfDay } from '@yinuo/kernel';
import { Fault, type QueryContext, type Scope, type Tx } from '@yinuo/platform';
import { type DatabaseStatements, type EndpointTime, performanceOf } from '../../watch/index.ts';
import { type QuarterStatement, quarterStatements } from '../domain/quarter-statements.ts';
import {
  findBefore,
  findInspection,
  findInspectionOf,
  type InspectionRow,
  selectSigned,
} from '../store/inspection-store.ts';
import { selectItems } from '../store/item-store.ts';
import { inspectionView } from './inspection-view.ts';

export interface WhichInspection {
  readonly contract: string;
  readonly checklist: string;
  readonly period: string;
}

/** As it stands, for the paper of it; null when none was opened. */
export async function inspectionOf(ctx: QueryContext, which: WhichInspection): Promise<InspectionView | null> {
  const row = await findInspectionOf(ctx.tx, ctx.scope, which);
  return row && inspectionView(ctx, row);
}

export interface InspectionStanding extends WhichInspection {
  readonly from: DateText;
  readonly to: DateText;
  /** Obligation → what the ledger owes by it. */
  readonly occurrences: Readonly<Record<string, string>>;
  /** Signed, and of each failed item there is a case or the reason why there is none. */
  readonly isTold: boolean;
}

/** Throws `not-found`. */
export async function inspectionStanding({ tx, scope }: QueryContext, id: string): Promise<InspectionStanding> {
  const row = await findInspection(tx, scope, id);
  if (!row) throw new Fault('not-found', { inspection: id });
  const { contract_id: contract, checklist, period, period_from: from, period_to: to, occurrences } = row;
  const isTold = (await toldOnes(tx, scope, [row])).has(row.id);
  return { contract, checklist, period, from, to, occurrences, isTold };
}

/** Of a contract, each «list period» whose inspection is signed and told. */
export async function toldInspections(tx: Tx, scope: Scope, contract: string): Promise<ReadonlySet<string>> {
  const rows = await selectSigned(tx, scope, contract);
  const told = await toldOnes(tx, scope, rows);
  return new Set(rows.filter(({ id }) => told.has(id)).map(({ checklist, period }) => `${checklist} ${period}`));
}

/** What the ledger owes of a contract and an inspection kept, signed by an instant and told. */
export async function inspectedOccurrences(
  tx: Tx,
  scope: Scope,
  contract: string,
  asOf: Instant,
): Promise<ReadonlySet<string>> {
  const rows = (await selectSigned(tx, scope, contract)).filter((row) => (row.signed_at ?? asOf + 1) <= asOf);
  const told = await toldOnes(tx, scope, rows);
  return new Set(rows.filter(({ id }) => told.has(id)).flatMap(({ occurrences }) => Object.values(occurrences)));
}

async function toldOnes(tx: Tx, scope: Scope, rows: readonly InspectionRow[]): Promise<ReadonlySet<string>> {
  const ids = rows.filter(({ state }) => state === 'signed').map(({ id }) => id);
  const items = await selectItems(tx, scope, ids);
  const open = items.filter((item) => item.state === 'failed' && item.case_id === null && item.refused === null);
  const waiting = new Set(open.map((item) => item.inspection_id));
  return new Set(ids.filter((id) => !waiting.has(id)));
}

export interface PerformanceTold {
  readonly endpoints: readonly EndpointTime[];
  /** Every database that was asked for its statements, and what came of it. */
  readonly databases: readonly DatabaseStatements[];
  readonly statements: { readonly now: readonly QuarterStatement[]; readonly before: readonly QuarterStatement[] };
}

/** XY-11: what was watched in its period until an instant, and the database's statements, beside the quarter before. */
export async function performanceTold(ctx: QueryContext, id: string, until: Instant): Promise<PerformanceTold> {
  const row = await findInspection(ctx.tx, ctx.scope, id);
  if (!row) throw new Fault('not-found', { inspection: id });
  const to = instantOf(Math.min(startOfDay(addDays(row.period_to, 1)), until));
  const from = startOfDay(row.period_from);
  const before = startOfDay(addMonths(row.period_from, -3));
  const earlier = await findBefore(ctx.tx, ctx.scope, row);
  const first = earlier && (await findBefore(ctx.tx, ctx.scope, earlier));
  return {
    endpoints: await performanceOf(ctx, row.contract_id, { before, from, to }),
    databases: row.statements ?? [],
    statements: {
      now: quarterStatements(row.statements, earlier?.statements ?? null),
      before: quarterStatements(earlier?.statements ?? null, first?.statements ?? null),
    },
  };
}
