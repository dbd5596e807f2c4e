import { addMonths, type DateText, endOfDay, type Instant, instantOf, startOfDay } from '@yinuo/kernel';
import { type CaseKind, type ClockVerdict, judgeCase } from '@yinuo/obligations';
import { Fault, type QueryContext } from '@yinuo/platform';
import { contractForJudging, type JudgingContract } from '../../agreement/index.ts';
import type { CaseFact } from '../domain/history/case-fact.ts';
import { type CaseHistory, readHistory } from '../domain/history/case-state.ts';
import { effectiveFacts } from '../domain/history/effective-facts.ts';
import { judgeFacts } from '../domain/history/judge-facts.ts';
import { type CaseRow, findCase } from '../store/case-store.ts';
import { factsOfCase, factsOfCases } from '../store/fact-store.ts';
import { casesReported, casesUnresolvedAt, countReported } from '../store/month-store.ts';

/** A case as documents need it: what was reported, what happened, and how its clocks stand at the asked instant. */
export interface CaseRecord {
  readonly row: CaseRow;
  /** Effective facts up to the instant, by when they happened. */
  readonly facts: readonly CaseFact[];
  readonly history: CaseHistory;
  readonly verdicts: readonly ClockVerdict[];
  readonly judgedBy: JudgingContract;
}

export interface CasesOfMonth {
  /** As it held on the last day of the month. A case is judged by the version of its own report. */
  readonly contract: JudgingContract;
  readonly from: Instant;
  readonly to: Instant;
  readonly cases: readonly CaseRecord[];
}

/** Every case of a contract reported in a month (`YYYY-MM`, Beijing), judged as of an instant. `not-found` out of scope. */
export async function casesOfMonth(
  ctx: QueryContext,
  contractId: string,
  month: string,
  asOf: Instant = ctx.now,
): Promise<CasesOfMonth> {
  const { from, to } = spanOf(month);
  const contract = await contractForJudging(ctx.tx, ctx.scope, contractId, instantOf(to - 1));
  const rows = await casesReported(ctx.tx, ctx.scope, contractId, from, to);
  return { contract, from, to, cases: await recordsOf(ctx, contract, rows, asOf) };
}

/**
 * Every case of a contract reported on these days, first and last included, judged as of an instant; by `by` instead of
 * the version of its own report where one asks what that would change.
 */
export async function casesOfDays(
  ctx: QueryContext,
  contractId: string,
  { from, to }: { readonly from: DateText; readonly to: DateText },
  asOf: Instant,
  by: JudgingContract | null = null,
): Promise<readonly CaseRecord[]> {
  const contract = by ?? (await contractForJudging(ctx.tx, ctx.scope, contractId, startOfDay(to)));
  const rows = await casesReported(ctx.tx, ctx.scope, contractId, startOfDay(from), endOfDay(to));
  return recordsOf(ctx, contract, rows, asOf, by !== null);
}

/** Every case of these kinds on which work was left or ended within [from, to), whenever it was reported. */
export async function casesInWork(
  ctx: QueryContext,
  contractId: string,
  kinds: readonly CaseKind[],
  { from, to }: { readonly from: Instant; readonly to: Instant },
  asOf: Instant = ctx.now,
): Promise<readonly CaseRecord[]> {
  const contract = await contractForJudging(ctx.tx, ctx.scope, contractId, instantOf(to - 1));
  const rows = await casesUnresolvedAt(ctx.tx, ctx.scope, contractId, kinds, from, to);
  const records = await recordsOf(ctx, contract, rows, asOf);
  return records.filter(({ history: { resolvedAt } }) => resolvedAt === null || resolvedAt >= from);
}

async function recordsOf(
  ctx: QueryContext,
  contract: JudgingContract,
  rows: readonly CaseRow[],
  asOf: Instant,
  isForAll = false,
): Promise<CaseRecord[]> {
  const facts = await factsOfCases(
    ctx.tx,
    ctx.scope,
    rows.map((row) => row.id),
  );
  const contracts = new Map<number, JudgingContract>([[contract.version, contract]]);
  const cases: CaseRecord[] = [];
  for (const row of rows) {
    const own = isForAll
      ? contract
      : (contracts.get(row.contract_version) ??
        (await contractForJudging(ctx.tx, ctx.scope, contract.id, instantOf(row.reported_at))));
    contracts.set(row.contract_version, own);
    const record = recordOf(ctx, row, facts.get(row.id) ?? [], own, asOf);
    if (record !== null) cases.push(record);
  }
  return cases;
}

/** How many cases these days hold, first and last included: for who must know before reading them. */
export function countCasesOfDays(
  { tx, scope }: QueryContext,
  contractId: string,
  { from, to }: { readonly from: DateText; readonly to: DateText },
): Promise<number> {
  return countReported(tx, scope, contractId, startOfDay(from), endOfDay(to));
}

function spanOf(month: string): { from: Instant; to: Instant } {
  const first = `${month}-01` as DateText;
  return { from: startOfDay(first), to: startOfDay(addMonths(first, 1)) };
}

/** One case in full, with the contract that it is judged by. */
export async function caseRecord(
  ctx: QueryContext,
  caseId: string,
  asOf: Instant = ctx.now,
): Promise<CaseRecord & { readonly contract: JudgingContract }> {
  const row = await findCase(ctx.tx, ctx.scope, caseId);
  if (!row) throw new Fault('not-found', { case: caseId });
  const contract = await contractForJudging(ctx.tx, ctx.scope, row.contract_id, instantOf(row.reported_at));
  const record = recordOf(ctx, row, await factsOfCase(ctx.tx, ctx.scope, caseId), contract, asOf);
  if (record === null) throw new Fault('not-found', { case: caseId });
  return { ...record, contract };
}

function recordOf(
  ctx: QueryContext,
  row: CaseRow,
  log: readonly CaseFact[],
  contract: JudgingContract,
  asOf: Instant,
): CaseRecord | null {
  const facts = effectiveFacts(log).filter((fact) => fact.at <= asOf);
  if (!facts.some((fact) => fact.type === 'case.reported')) return null;
  const verdicts = judgeCase(contract.compiled, ctx.platform.calendar, judgeFacts(row.id, facts), asOf);
  return { row, facts, history: readHistory(facts), verdicts, judgedBy: contract };
}

/** The same case as it stood at an earlier instant; null where it was not reported yet. What has run its course by then is as it was. */
export function caseAsOf(ctx: QueryContext, record: CaseRecord, asOf: Instant): CaseRecord | null {
  const ended = (at: Instant | null): boolean => at !== null && at <= asOf;
  const isOver =
    record.facts.every(({ at }) => at <= asOf) &&
    record.verdicts.every(({ metAt, demands }) => ended(metAt) && demands.every((one) => ended(one.metAt)));
  return isOver ? record : recordOf(ctx, record.row, record.facts, record.judgedBy, asOf);
}
