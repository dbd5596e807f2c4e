import { addDays, addMonths, beijingDate, type DateText, formatInstant, type Instant } from '@yinuo/kernel';
import { everyObligation } from '@yinuo/obligations';
import type { QueryContext } from '@yinuo/platform';
import { contractForJudging, everyVersion, type JudgingContract } from '../../agreement/index.ts';
import { casesOfDays } from '../../cases/index.ts';
import { dueIn, type FellDue, paymentsOf } from '../../ledger/index.ts';
import { outcomeAt } from '../domain/outcome.ts';
import type { Named, PeriodContent, SealedClock, SealedDue } from '../domain/period-content.ts';
import { daysTaken, type PeriodSpan } from '../domain/period-of.ts';
import { selectReceipts } from '../payments/store.ts';
import { penaltiesOf } from '../penalties/penalties-of.ts';
import { selectLaid, selectRemarks } from './store.ts';

export interface GatherOptions {
  /** Judge cases by this version instead of that of their own report. */
  readonly by?: JudgingContract | null;
  /** Tell of what happened up to here: to see what came after the instant of the review. Penalties stay judged at that. */
  readonly until?: Instant;
}

/**
 * All that a period comes to. Clocks and what was owed are judged at an instant, by all that is known of then; how people
 * decided penalties, money, documents and remarks are as they stand when it is read, and so signed.
 */
export async function gatherContent(
  ctx: QueryContext,
  contractId: string,
  span: PeriodSpan,
  asOf: Instant,
  { by = null, until = asOf }: GatherOptions = {},
): Promise<PeriodContent> {
  const { tx, scope, platform } = ctx;
  const contract = await contractForJudging(tx, scope, contractId, asOf);
  const days = daysTaken(span);
  const due = await dueIn(tx, scope, contractId, days);
  const { clocks, cases, clockless } = await judged(ctx, contractId, span, until, by);
  const within = (day: DateText) => day >= days.from && day <= days.to;
  const { penalties } = await penaltiesOf({ ...ctx, now: asOf }, contractId);
  const receipts = await selectReceipts(tx, scope, contractId);
  const paid = new Map((await paymentsOf(tx, scope, contractId)).map((one) => [one.id, one.title]));
  const titles = new Map(due.map((one) => [one.obligation, one]));
  return {
    v: 1,
    contract: { id: contractId, code: contract.code },
    period: { name: span.name, kind: span.kind, from: span.from, to: span.to },
    asOf: formatInstant(asOf),
    contractVersions: holdingIn(contract, span),
    calendar: platform.calendar.version,
    cases,
    names: await namesOf(ctx, contractId, titles),
    clocks,
    clockless,
    duties: due.map(
      (one): SealedDue => [one.id, one.obligation, one.period, outcomeAt(one, until), one.due, one.doneAt],
    ),
    penalties: penalties
      .filter(({ row, line }) => row.state !== 'gone' && within(beijingDate(line.at)))
      .map(({ row, line }) => ({
        id: row.id,
        clause: line.clause,
        penalty: line.penalty,
        title: line.title,
        payer: line.payer,
        state: row.state,
        days: line.days,
        amountFen: line.amount,
        formula: line.formula,
      })),
    receipts: receipts
      .filter((one) => within(one.paid_on))
      .map((one) => ({
        id: one.id,
        payment: one.occurrence_id,
        title: paid.get(one.occurrence_id) ?? { zh: '', en: '' },
        on: one.paid_on,
        amountFen: one.amount_fen,
        state: one.state,
      })),
    documents: (await selectLaid(tx, scope, contractId, span.name))
      .filter((one) => one.replaced_by === null)
      .map(({ document_id: id, kind, number, title, sha256 }) => ({ id, kind, number, title, sha256 })),
    remarks: (await selectRemarks(tx, scope, contractId, span.name)).map((one) => ({
      sort: one.sort,
      side: one.side,
      by: one.person_name,
      text: one.text,
      resolution: one.resolution,
    })),
  };
}

/** The clocks of the cases reported in the span; read a month at a time, so that a year needs no year's memory. */
async function judged(
  ctx: QueryContext,
  contractId: string,
  { from, to }: PeriodSpan,
  asOf: Instant,
  by: JudgingContract | null,
): Promise<Pick<PeriodContent, 'clocks' | 'cases' | 'clockless'>> {
  const clocks: SealedClock[] = [];
  const clockless: [string, string][] = [];
  const cases = { reported: 0, resolved: 0, open: 0, merged: 0 };
  for (let begin = from; begin <= to; begin = addDays(lastOf(begin, to), 1)) {
    const days = { from: begin, to: lastOf(begin, to) };
    for (const { row, history, verdicts } of await casesOfDays(ctx, contractId, days, asOf, by)) {
      if (history.state === 'merged') {
        cases.merged++;
        continue;
      }
      cases.reported++;
      cases[history.resolvedAt === null ? 'open' : 'resolved']++;
      if (verdicts.length === 0) clockless.push([row.id, row.number]);
      for (const { obligation, state, due, metAt } of verdicts)
        clocks.push([row.id, row.number, obligation, state, due, metAt]);
    }
  }
  return { clocks, cases, clockless };
}

/** The last day of the same month, or of the span. */
function lastOf(day: DateText, to: DateText): DateText {
  const last = addDays(addMonths(`${day.slice(0, 7)}-01` as DateText, 1), -1);
  return last < to ? last : to;
}

/** The versions that held on some day of the span. */
function holdingIn({ versions }: JudgingContract, { from, to }: PeriodSpan): PeriodContent['contractVersions'] {
  return versions
    .filter((one, index) => {
      const next = versions[index + 1];
      const begins = index === 0 ? from : one.effectiveFrom;
      return begins <= to && (next === undefined || next.effectiveFrom > from);
    })
    .map(({ version, digest, effectiveFrom }) => ({ version, digest, from: effectiveFrom }));
}

/** Every obligation by its name, in the order of the contract; what only an older version has comes last. */
async function namesOf(
  { tx, scope }: QueryContext,
  contractId: string,
  due: ReadonlyMap<string, FellDue>,
): Promise<readonly Named[]> {
  const { versions } = await everyVersion(tx, scope, contractId);
  const names = new Map<string, Named>();
  for (const { contract } of versions.toReversed()) {
    for (const { obligation, clause } of everyObligation(contract)) {
      if (names.has(obligation.id)) continue;
      const owedBy = due.get(obligation.id)?.owedBy ?? 'supplier';
      names.set(obligation.id, { obligation: obligation.id, clause, title: obligation.title, owedBy });
    }
  }
  return [...names.values()];
}
