import { addMonths, beijingDate, type DateText, type Instant } from '@yinuo/kernel';
import type { CaseKind } from '@yinuo/obligations';
import type { QueryContext } from '@yinuo/platform';
import { type CaseRecord, type CasesOfMonth, caseAsOf, casesInWork, casesOfMonth } from '../../cases/index.ts';
import { dueIn, type Owed, owedIn } from '../../ledger/index.ts';

interface Days {
  readonly from: DateText;
  readonly to: DateText;
}

/** About so many cases are kept: a year of a busy contract, some hundred megabytes with their facts. */
const CASES_KEPT = 25_000;

/**
 * Months that were read, by contract, month and instant of reading: a pack of many documents reads each once, and each of
 * them sees it as of its own instant. The oldest go first.
 */
export class KeptMonths {
  private readonly months = new Map<string, CasesOfMonth>();
  private cases = 0;

  get(key: string): CasesOfMonth | undefined {
    return this.months.get(key);
  }

  set(key: string, month: CasesOfMonth): void {
    this.months.set(key, month);
    this.cases += month.cases.length;
    for (const [old, { cases }] of this.months) {
      if (this.cases <= CASES_KEPT || old === key) break;
      this.months.delete(old);
      this.cases -= cases.length;
    }
  }
}

/** What documents are gathered from, read when it is asked for and kept while a pack is made. */
export class Reading {
  private readonly ctx: QueryContext;
  private readonly contractId: string;
  private readonly asOf: Instant;
  private readonly kept: KeptMonths;
  private readonly told = new Map<string, Promise<readonly CaseRecord[]>>();

  constructor(ctx: QueryContext, contractId: string, asOf: Instant, kept: KeptMonths = new KeptMonths()) {
    this.ctx = ctx;
    this.contractId = contractId;
    this.asOf = asOf;
    this.kept = kept;
  }

  private async month(month: string): Promise<CasesOfMonth> {
    const key = `${this.contractId} ${month} ${this.ctx.now}`;
    const known = this.kept.get(key);
    if (known) return known;
    const read = await casesOfMonth(this.ctx, this.contractId, month, this.ctx.now);
    this.kept.set(key, read);
    return read;
  }

  /** Every case reported on these days, merged duplicates too, by report, as it stood at the instant of the document. */
  cases(days: Days): Promise<readonly CaseRecord[]> {
    const key = `${days.from} ${days.to}`;
    const known = this.told.get(key) ?? this.read(days);
    this.told.set(key, known);
    return known;
  }

  private async read({ from, to }: Days): Promise<readonly CaseRecord[]> {
    const found: CaseRecord[] = [];
    for (
      let month = from.slice(0, 7);
      month <= to.slice(0, 7);
      month = addMonths(`${month}-01` as DateText, 1).slice(0, 7)
    ) {
      const { cases } = await this.month(month);
      for (const one of cases) {
        const day = beijingDate(one.history.reportedAt);
        const then = day >= from && day <= to ? caseAsOf(this.ctx, one, this.asOf) : null;
        if (then !== null) found.push(then);
      }
    }
    return found;
  }

  /** Cases of these kinds that were open at some time of the span, whenever they were reported. */
  inWork(
    kinds: readonly CaseKind[],
    span: { readonly from: Instant; readonly to: Instant },
  ): Promise<readonly CaseRecord[]> {
    return casesInWork(this.ctx, this.contractId, kinds, span, this.asOf);
  }

  /** What falls due on these days, whatever its period. */
  due(days: Days): Promise<readonly Owed[]> {
    return dueIn(this.ctx.tx, this.ctx.scope, this.contractId, days);
  }

  /** What was owed in these days, by due date. */
  owed(days: Days): Promise<readonly Owed[]> {
    return owedIn(this.ctx.tx, this.ctx.scope, this.contractId, days);
  }
}
