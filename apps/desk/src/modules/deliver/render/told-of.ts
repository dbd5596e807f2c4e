import { beijingDate, type Instant, startOfDay } from '@yinuo/kernel';
import type { QueryContext } from '@yinuo/platform';
import { contractForJudging, type JudgingContract } from '../../agreement/index.ts';
import { caseRecord } from '../../cases/index.ts';
import type { DocumentRow } from '../documents/store.ts';
import { type Span, sortOfPeriod } from '../gather/period.ts';

export function spanOfRow({ period, period_from: from, period_to: to }: DocumentRow): Span | null {
  return period === null || from === null || to === null
    ? null
    : { name: period, sort: sortOfPeriod(period), from, to };
}

/** As it holds on the last day of the period, while the period still runs as it holds now; of a case, by its report. */
export async function contractOf(ctx: QueryContext, row: DocumentRow, asOf: Instant): Promise<JudgingContract> {
  const span = spanOfRow(row);
  if (span === null) return (await caseRecord(ctx, row.case_id ?? '', asOf)).contract;
  const today = beijingDate(asOf);
  return contractForJudging(ctx.tx, ctx.scope, row.contract_id, startOfDay(span.to < today ? span.to : today));
}
