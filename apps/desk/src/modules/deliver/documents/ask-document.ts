import { AskDocument, type DocumentView } from '@yinuo/api';
import { beijingDate } from '@yinuo/kernel';
import { type CommandContext, command, Fault } from '@yinuo/platform';
import { z } from 'zod';
import { contractForJudging, type JudgingContract } from '../../agreement/index.ts';
import { caseRecord } from '../../cases/index.ts';
import { calledBy, owedIn } from '../../ledger/index.ts';
import { FAULT_KINDS } from '../domain/month-figures.ts';
import { previousSpan, sortOfPeriod, spanOf } from '../gather/period.ts';
import { KINDS } from '../kinds/index.ts';
import { isAnalysis } from '../schedule/draft-analysis.ts';
import { refuseSealedPeriod, requireSealedPeriod } from '../sealing/sealed-document.ts';
import { requireOwner } from '../way/may-deliver.ts';
import { checkWritten } from './check-written.ts';
import { owedBy } from './owed-by.ts';
import { type About, queueDocument } from './queue-document.ts';
import { findDocument } from './store/document-store.ts';
import { countQueued } from './store/list-store.ts';
import { documentView } from './view.ts';

/** Asked for and not made yet, of one contract: more is somebody leaning on the button. */
const QUEUED_MAX = 20;

type PeriodAsk = Exclude<AskDocument, { kind: 'fault-analysis' }>;

/** Asks for a document: of a period judged at the instant of `cutOff`, of a case at this one, however long it waits. */
export const askDocument = command({
  name: 'document.ask',
  permission: 'document.generate',
  input: z.object({ ask: AskDocument }),
  async run(ctx, { ask }): Promise<DocumentView> {
    const { tx, scope, now, actor } = ctx;
    const contract = await contractForJudging(tx, scope, ask.contract, now);
    if ((await countQueued(tx, scope, ask.contract)) >= QUEUED_MAX)
      throw new Fault('rate.limited', { max: QUEUED_MAX });
    const about =
      ask.kind === 'fault-analysis' ? await faultOf(ctx, ask, contract) : await periodOf(ctx, ask, contract);
    const asked = actor.kind === 'person' ? { id: actor.personId, name: actor.name } : { id: null, name: '' };
    const id = await queueDocument(ctx, contract, about, { asked, scheduled: false });
    const row = id === null ? null : await findDocument(tx, scope, id);
    if (!row) throw new Fault('state.conflict', { kind: ask.kind });
    return documentView(row, actor);
  },
});

type FaultAsk = Extract<AskDocument, { kind: 'fault-analysis' }>;

async function faultOf(ctx: CommandContext, ask: FaultAsk, contract: JudgingContract): Promise<About> {
  const { row } = await caseRecord(ctx, ask.case);
  if (row.contract_id !== ask.contract) throw new Fault('not-found', { case: ask.case });
  if (!FAULT_KINDS.includes(row.kind))
    throw new Fault('input.invalid', {}, [{ path: 'case', rule: 'not-a-fault', params: { kind: row.kind } }]);
  if (row.state === 'merged') throw new Fault('state.conflict', { case: row.id, into: row.merged_into });
  const [owed] = (await calledBy(ctx.tx, ctx.scope, row.id)).filter(isAnalysis);
  const of = { kind: ask.kind, case: { id: row.id, number: row.number }, occurrence: owed?.id ?? null };
  if (Object.keys(ask.parts).length === 0) return { ...of, parts: null };
  const about = { ...of, parts: ask.parts };
  requireOwner(ctx, { owed_by: await owedBy(ctx, contract, about), delivered_side: null });
  return about;
}

/** The days of the period, and what of the ledger it fulfils; a period that has not begun is refused, but for its plan. */
async function periodOf(ctx: CommandContext, ask: PeriodAsk, contract: JudgingContract): Promise<About> {
  const refuse = (rule: string) => new Fault('input.invalid', {}, [{ path: 'period', rule }]);
  const { periods, fulfils, plans } = KINDS[ask.kind];
  const sort = sortOfPeriod(ask.period);
  if (!periods.includes(sort)) throw refuse('not-of-kind');
  const span = spanOf(ask.period, contract);
  if (span === null) throw refuse('not-in-term');
  if (KINDS[ask.kind].correctsSeal) await requireSealedPeriod(ctx, ask.contract, span.name);
  const owed = await owedIn(ctx.tx, ctx.scope, contract.id, span);
  const fulfilled = owed.find(
    ({ document, period }) => document !== null && fulfils.includes(document.id) && period === span.name,
  );
  const { from, to } = fulfilled ?? span;
  // A period is planned in the one before it.
  const planned = plans ? (previousSpan(span, contract)?.from ?? from) : from;
  if (planned > beijingDate(ctx.now)) throw refuse('not-in-future');
  const about = { kind: ask.kind, span: { ...span, from, to }, occurrence: fulfilled?.id ?? null };
  if (Object.keys(ask.written.texts).length + Object.keys(ask.written.rows).length === 0)
    return { ...about, written: null };
  checkWritten(KINDS[ask.kind], ask.written);
  requireOwner(ctx, { owed_by: await owedBy(ctx, contract, { ...about, written: null }), delivered_side: null });
  await refuseSealedPeriod(ctx, contract.id, span.name);
  return { ...about, written: ask.written };
}
