import { type CaseHead, ReportCase } from '@yinuo/api';
import { beijingDate, type Instant } from '@yinuo/kernel';
import { judgeCase } from '@yinuo/obligations';
import { type CommandContext, command, Fault } from '@yinuo/platform';
import { z } from 'zod';
import { contractForJudging, type JudgingContract } from '../agreement/index.ts';
import { summarise } from './domain/clocks/clock-summary.ts';
import { readHistory } from './domain/history/case-state.ts';
import { judgeFacts } from './domain/history/judge-facts.ts';
import { headOf, judgeOpenCase } from './keep-case.ts';
import { newCase, reportData, rowOf } from './new-case.ts';
import { keptFact, type OpenCase, pastInstant, readOpenCase, refuseSealedMonth, sideOfActor } from './open-case.ts';
import { findCase, findReported, insertCase, type NewCase } from './store/case-store.ts';
import { clockColumnsOf } from './store/row-columns.ts';

const ReportWithKey = ReportCase.extend({ key: z.string().max(100).nullable().default(null) });
export type Report = z.output<typeof ReportWithKey>;

/** Reports a case. Who repeats the same `key` with the same content gets the same case again. */
export const reportCase = command({
  name: 'case.report',
  permission: 'case.report',
  input: ReportWithKey,
  mayDoNothing: true, // the repeated report
  run: (ctx, input) => reportInto(ctx, input),
});

/** The same inside another verb's transaction. `extra` goes into the fact: what led to this case. */
export async function reportInto(
  ctx: CommandContext,
  input: Report,
  extra: Record<string, unknown> = {},
): Promise<CaseHead> {
  const reportedAt = input.reportedAt === undefined ? ctx.now : pastInstant(ctx, 'reportedAt', input.reportedAt);
  const contract = await contractForJudging(ctx.tx, ctx.scope, input.contract, reportedAt);
  refuseOutOfTerm(contract, reportedAt);
  refuseUnknownWords(contract, input);
  if (input.reportedAt !== undefined) await refuseSealedMonth(ctx, contract.id, reportedAt);
  const row = newCase(ctx, input, contract, reportedAt);
  const fact = {
    type: 'case.reported',
    contract: contract.id,
    subject: row.id,
    at: reportedAt,
    channel: input.channel,
    data: { ...reportData(row), ...extra, side: sideOfActor(ctx) },
  } as const;
  const facts = [keptFact(ctx, fact, row.id, 1)];
  const verdicts = judgeCase(contract.compiled, ctx.platform.calendar, judgeFacts(row.id, facts), ctx.now);
  const summary = summarise(verdicts, 'open', ctx.now);
  const inserted = await insertCase(ctx.tx, ctx.scope, row, clockColumnsOf(summary, ctx.now));
  if (!inserted) return repeated(ctx, row);
  await ctx.record(fact);
  const open: OpenCase = { ctx, row: rowOf(row, inserted), contract, history: readHistory(facts), facts, added: facts };
  return headOf(
    open,
    { history: open.history, verdicts, summary },
    {
      ...open.row,
      worst: summary.worst,
      next_due_at: summary.next?.at ?? null,
      next_due_clause: summary.next?.clause ?? null,
      next_due_clock: summary.next?.clock ?? null,
      open_demands: summary.openDemands,
      last_breach_at: summary.lastBreachAt,
    },
  );
}

function refuseOutOfTerm(contract: JudgingContract, at: Instant): void {
  const { state, startsOn, endsOn } = contract;
  const day = beijingDate(at);
  if (state === 'draft' || startsOn === null || endsOn === null || day < startsOn || day > endsOn)
    throw new Fault('contract.not-in-term', { contract: contract.id, startsOn, endsOn });
}

/** Kind and severity are the contract's own words; a graded kind needs its severity. */
function refuseUnknownWords({ contract }: JudgingContract, input: Report): void {
  const kind = contract.kinds.find((one) => one.kind === input.kind);
  if (!kind)
    throw new Fault('input.invalid', {}, [
      { path: 'kind', rule: 'not-in-contract', params: { values: contract.kinds.map((one) => one.kind) } },
    ]);
  const words = (kind.severities ?? []).map((severity) => severity.id);
  if (input.severity === undefined ? words.length > 0 : !words.includes(input.severity))
    throw new Fault('input.invalid', {}, [{ path: 'severity', rule: 'not-in-contract', params: { values: words } }]);
}

async function repeated(ctx: CommandContext, row: NewCase): Promise<CaseHead> {
  const known = await findReported(ctx.tx, ctx.scope, row.reportKey ?? '');
  if (!known) throw new Fault('idempotency.mismatch');
  if (known.report_digest !== row.reportDigest) throw new Fault('idempotency.mismatch', { case: known.id });
  const found = await findCase(ctx.tx, ctx.scope, known.id);
  if (!found) throw new Fault('not-found');
  const open = await readOpenCase(ctx, found);
  return headOf(open, judgeOpenCase(open), found);
}
