import { appliesTo } from '@yinuo/obligations';
import type { Listener } from '@yinuo/platform';
import { contractForJudging } from '../../agreement/index.ts';
import { caseRecord } from '../../cases/index.ts';
import { queueDocument } from '../documents/queue-document.ts';
import { demanded } from '../render/report-head.ts';
import { DRAFTED_BY } from './drafted-by.ts';
import { hasAnalysis } from './store.ts';

/** A fault whose contract demands an analysis of it (XY-6: general and major ones) has a draft as soon as it is resolved; once. */
export const onCaseResolved: Listener = async (ctx, { contract: id, subject }) => {
  if (id === null || subject === null) return;
  const contract = await contractForJudging(ctx.tx, ctx.scope, id, ctx.now);
  const duties = demanded('fault-analysis', contract.contract, null);
  if (duties.length === 0 || (await hasAnalysis(ctx.tx, ctx.scope, subject))) return;
  const { row, history } = await caseRecord(ctx, subject, ctx.now);
  const calls = duties.some(
    ({ duty: { appliesTo: applies } }) =>
      applies !== undefined && appliesTo(applies, row.kind, history.severity, history.handling),
  );
  if (!calls || history.state === 'merged') return;
  const about = { kind: 'fault-analysis', case: { id: row.id, number: row.number }, parts: {} } as const;
  await queueDocument(ctx, contract, about, { asked: { id: null, name: DRAFTED_BY }, scheduled: true });
};
