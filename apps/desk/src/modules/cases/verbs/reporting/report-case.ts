import { type CaseHead, ReportCase } from '@yinuo/api';
import { beijingDate, type Instant, instantOf } from '@yinuo/kernel';
import { judgeCase } from '@yinuo/obligations';
import {
  type Actor,
  type CommandContext,
  command,
  Fault,
  type Platform,
  type QueryContext,
  query,
} from '@yinuo/platform';
import type { CompiledQuery } from 'kysely';
import { z } from 'zod';
import {
  CONTRACT_CHANGED,
  contractForJudging,
  forgetContract,
  type JudgingContract,
  refuseSealedTime,
  rememberedContract,
} from '../../../agreement/index.ts';
import { summarise } from '../../domain/clocks/clock-summary.ts';
import { readHistory } from '../../domain/history/case-state.ts';
import { judgeFacts } from '../../domain/history/judge-facts.ts';
import { rowAfter } from '../../domain/row-after.ts';
import { headOf, judgeOpenCase } from '../../keep-case.ts';
import { keptFact, pastInstant, sideOfActor } from '../../open-case.ts';
import {
  findCase,
  findReported,
  insertCase,
  NEXT_NUMBER,
  nextNumber,
  numberIn,
  REPORT_KEY,
} from '../../store/case-store.ts';
import { factsOfCase } from '../../store/fact-store.ts';
import { clockColumnsOf } from '../../store/row-columns.ts';
import { newCase, reportData, reportKeyOf, rowOf, wordsOfCase } from './new-case.ts';

const ReportWithKey = ReportCase.extend({ key: z.string().max(100).nullable().default(null) });
export type Report = z.output<typeof ReportWithKey>;

const reportOnce = command({
  name: 'case.report',
  permission: 'case.report',
  input: ReportWithKey,
  ahead: NEXT_NUMBER,
  async run(ctx, input) {
    const { tx, scope, platform } = ctx;
    const reportedAt = reportedAtOf(ctx, input);
    const parts = { tx, scope, pool: platform.pool };
    const { contract, stillHolds } = await rememberedContract(parts, input.contract, reportedAt);
    const reported = await reportUnder(ctx, input, { contract, reportedAt, seq: numberIn(scope.ahead) });
    if (stillHolds) ctx.sendLast(stillHolds);
    ctx.sendLast(reported.insert);
    return reported.head;
  },
});

const reportedBefore = query({
  name: 'case.report',
  permission: 'case.report',
  input: ReportWithKey,
  run: (ctx, input) => headOfReported(ctx, reportKeyOf(ctx.actor, input)),
});

/** Reports a case. Who repeats the same `key` with the same content gets the same case again. */
export async function reportCase(
  platform: Platform,
  actor: Actor,
  input: z.input<typeof ReportWithKey>,
): Promise<CaseHead> {
  const report = () =>
    reportOnce(platform, actor, input).catch((error) => {
      if (constraintOf(error) === REPORT_KEY) return reportedBefore(platform, actor, input);
      throw error;
    });
  try {
    return await report();
  } catch (error) {
    const refused = error instanceof Fault && (error.code === 'contract.not-in-term' || error.code === 'input.invalid');
    if (!refused && constraintOf(error) !== CONTRACT_CHANGED) throw error;
    if (!forgetContract(platform.pool, input.contract) && refused) throw error;
    return report(); // the contract that was remembered may be the old one
  }
}

const constraintOf = (error: unknown): unknown =>
  error instanceof Error && 'constraint' in error ? error.constraint : undefined;

/**
 * A report as part of a verb: its fact is recorded, its row is the caller's to insert (at once, or with the commit).
 * `extra` goes into the fact: what led to this case.
 */
export async function reportInto(
  ctx: CommandContext,
  input: Report,
  extra: Record<string, unknown> = {},
): Promise<Reported> {
  const reportedAt = reportedAtOf(ctx, input);
  const [contract, seq] = await Promise.all([
    contractForJudging(ctx.tx, ctx.scope, input.contract, reportedAt),
    nextNumber(ctx.tx),
  ]);
  return reportUnder(ctx, input, { contract, reportedAt, seq }, extra);
}

interface Reported {
  readonly head: CaseHead;
  readonly insert: CompiledQuery;
}

const reportedAtOf = (ctx: CommandContext, { reportedAt }: Report): Instant =>
  reportedAt === undefined ? ctx.now : pastInstant(ctx, 'reportedAt', reportedAt);

async function reportUnder(
  ctx: CommandContext,
  input: Report,
  { contract, reportedAt, seq }: { contract: JudgingContract; reportedAt: Instant; seq: number },
  extra: Record<string, unknown> = {},
): Promise<Reported> {
  refuseOutOfTerm(contract, reportedAt);
  refuseUnknownWords(contract, input);
  if (input.reportedAt !== undefined) await refuseSealedTime(ctx, contract.id, reportedAt);
  const row = newCase(ctx, input, contract, reportedAt, seq);
  const fact = {
    type: 'case.reported',
    contract: contract.id,
    subject: row.id,
    at: reportedAt,
    channel: input.channel,
    data: { ...reportData(row), ...extra, side: sideOfActor(ctx) },
  } as const;
  await ctx.record(fact);
  const facts = [keptFact(ctx, fact, row.id, 1)];
  const verdicts = judgeCase(contract.compiled, ctx.platform.calendar, judgeFacts(row.id, facts), ctx.now);
  const history = readHistory(facts);
  const summary = summarise(verdicts, 'open', ctx.now);
  const after = rowAfter(rowOf(row), history, summary, ctx.now);
  const head = headOf({ ctx, row: after, contract, facts }, { history, verdicts, summary }, after);
  return { head, insert: insertCase(ctx.tx, row, wordsOfCase(row), clockColumnsOf(summary, ctx.now)) };
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

async function headOfReported(
  ctx: QueryContext,
  repeat: { readonly key: string | null; readonly digest: string | null },
): Promise<CaseHead> {
  const known = await findReported(ctx.tx, ctx.scope, repeat.key ?? '');
  if (!known || known.report_digest !== repeat.digest)
    throw new Fault('idempotency.mismatch', { case: known?.id ?? null });
  const row = await findCase(ctx.tx, ctx.scope, known.id);
  if (!row) throw new Fault('not-found', { case: known.id });
  const facts = await factsOfCase(ctx.tx, ctx.scope, row.id);
  const contract = await contractForJudging(ctx.tx, ctx.scope, row.contract_id, instantOf(row.reported_at));
  const open = { ctx, row, contract, facts };
  return headOf(open, judgeOpenCase(open), row);
}
