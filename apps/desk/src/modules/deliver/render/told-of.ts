import { beijingDate, type Instant, instantOf, startOfDay } from '@yinuo/kernel';
import type { QueryContext } from '@yinuo/platform';
import { contractForJudging, type JudgingContract } from '../../agreement/index.ts';
import { caseRecord } from '../../cases/index.ts';
import type { DocumentRow } from '../documents/store.ts';
import { type JudgedClock, judgedClocks } from '../domain/judged-clocks.ts';
import { KINDS } from '../kinds/index.ts';
import { type Span, sortOfPeriod } from '../kinds/period.ts';
import type { Reading } from '../kinds/reading.ts';

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

/** The clocks of the cases that a document tells of, as they are judged for it. */
export async function clocksOf(ctx: QueryContext, row: DocumentRow, reading: Reading): Promise<JudgedClock[]> {
  const span = spanOfRow(row);
  if (span === null) return judgedClocks([await caseRecord(ctx, row.case_id ?? '', instantOf(row.as_of))]);
  const { tells } = KINDS[row.kind];
  if (tells.length === 0) return [];
  return judgedClocks((await reading.cases(span)).filter((one) => tells.includes(one.row.kind)));
}
