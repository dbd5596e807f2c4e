import { AskDocument, type DocumentView } from '@yinuo/api';
import { beijingDate } from '@yinuo/kernel';
import { type CommandContext, command, Fault } from '@yinuo/platform';
import { z } from 'zod';
import { contractForJudging } from '../../agreement/index.ts';
import { caseRecord } from '../../cases/index.ts';
import { FAULT_KINDS } from '../domain/month-figures.ts';
import { renderDocument } from '../render/render-document.ts';
import { countQueued, findDocument, insertDocument } from './store.ts';
import { documentView } from './view.ts';

/** Asked for and not made yet, of one contract: more is somebody leaning on the button. */
const QUEUED_MAX = 20;

/** Asks for a document. It is judged at this instant, however long it waits. */
export const askDocument = command({
  name: 'document.ask',
  permission: 'document.generate',
  input: z.object({ ask: AskDocument }),
  async run(ctx, { ask }): Promise<DocumentView> {
    const { tx, scope, now, actor } = ctx;
    await contractForJudging(tx, scope, ask.contract, now);
    if ((await countQueued(tx, scope, ask.contract)) >= QUEUED_MAX)
      throw new Fault('rate.limited', { max: QUEUED_MAX });
    const about = ask.kind === 'fault-analysis' ? await faultOf(ctx, ask) : { month: pastMonth(ctx, ask.month) };
    const id = ctx.newId('doc');
    const parts = ask.kind === 'fault-analysis' ? ask.parts : {};
    await insertDocument(tx, scope, {
      id,
      contract_id: ask.contract,
      kind: ask.kind,
      ...about,
      parts: JSON.stringify(parts),
      state: 'queued',
      asked_by: actor.kind === 'person' ? actor.personId : null,
      asked_name: 'name' in actor ? actor.name : '',
      asked_org: scope.org,
      asked_at: new Date(now),
      as_of: new Date(now),
    });
    const data = { kind: ask.kind, ...about, ...(Object.keys(parts).length > 0 ? { parts } : {}) };
    await ctx.record({ type: 'document.asked', contract: ask.contract, subject: id, at: now, data });
    ctx.enqueue(renderDocument, { document: id }, { key: `document:${id}` });
    return viewOf(ctx, id);
  },
});

async function faultOf(ctx: CommandContext, ask: { case: string; contract: string }) {
  const { row } = await caseRecord(ctx, ask.case);
  if (row.contract_id !== ask.contract) throw new Fault('not-found', { case: ask.case });
  if (!FAULT_KINDS.includes(row.kind))
    throw new Fault('input.invalid', {}, [{ path: 'case', rule: 'not-a-fault', params: { kind: row.kind } }]);
  if (row.state === 'merged') throw new Fault('state.conflict', { case: row.id, into: row.merged_into });
  return { case_id: row.id, case_number: row.number };
}

/** A month that has begun: one still running is judged as far as it has come. */
function pastMonth(ctx: CommandContext, month: string): string {
  if (month > beijingDate(ctx.now).slice(0, 7))
    throw new Fault('input.invalid', {}, [{ path: 'month', rule: 'not-in-future' }]);
  return month;
}

async function viewOf(ctx: CommandContext, id: string): Promise<DocumentView> {
  const row = await findDocument(ctx.tx, ctx.scope, id);
  if (!row) throw new Fault('not-found', { document: id });
  return documentView(row, ctx.actor);
}
