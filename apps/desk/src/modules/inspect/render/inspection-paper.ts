import { InspectionParams } from '@yinuo/api';
import { type RecordPaper, writeRecord } from '@yinuo/documents';
import { Fault, type FileReply, type QueryContext, query } from '@yinuo/platform';
import { contractForJudging } from '../../agreement/index.ts';
import { caseRecord } from '../../cases/index.ts';
import { inspectionView } from '../reading/inspection-view.ts';
import { findInspection } from '../store/inspection-store.ts';
import { paperOf } from './paper-of.ts';
import { performanceBlocks } from './performance-blocks.ts';
import { picturesOf } from './pictures-of.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The paper of an inspection as it stands; before it is signed it says that it is a draft. */
export const inspectionPaper = query({
  name: 'inspection.paper',
  permission: 'inspection.read',
  input: InspectionParams,
  run: (ctx, { id }): Promise<FileReply> => paperOfInspection(ctx, id),
});

/** The same for who gathers a contract's papers. Throws `not-found`. */
export async function paperOfInspection(
  ctx: QueryContext,
  id: string,
): Promise<{ readonly type: string; readonly name: string; readonly content: Uint8Array }> {
  const row = await findInspection(ctx.tx, ctx.scope, id);
  if (!row) throw new Fault('not-found', { inspection: id });
  const view = await inspectionView(ctx, row);
  const contract = await contractForJudging(ctx.tx, ctx.scope, row.contract_id, ctx.now);
  const pictures = await picturesOf(ctx, row, view);
  const performance = view.report === 'performance' ? await performanceBlocks(ctx, row) : [];
  const cases = new Map<string, string>();
  for (const { case: id } of view.list) if (id !== null) cases.set(id, (await caseRecord(ctx, id)).row.number);
  const paper: RecordPaper = paperOf({ view, row, contract, pictures, performance, cases, now: ctx.now });
  const name = `${paper.title}-${contract.code}-${row.period}.docx`;
  return { type: TYPE, name, content: await writeRecord(paper) };
}
