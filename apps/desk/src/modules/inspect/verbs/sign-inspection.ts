import { InspectionParams, SignInspection } from '@yinuo/api';
import { actorId, type CommandContext, command, Fault } from '@yinuo/platform';
import { completeWithin, owedById } from '../../ledger/index.ts';
import { checklistOf } from '../reading/checklist-of.ts';
import { awaitsMeasuring, inspectionView } from '../reading/inspection-view.ts';
import { findInspection, type InspectionRow, updateInspection } from '../store/inspection-store.ts';
import { type ItemRow, selectItems } from '../store/item-store.ts';
import { lockUnsigned } from './open-inspection.ts';
import { openItemCases } from './open-item-cases.ts';
import { signatureFault } from './signature-fault.ts';

/**
 * A person answers for the whole of it. What the ledger owed without a paper is done with this, in the same transaction; what it
 * owes as a paper when that is delivered. Each failed item becomes a case by a job that leaves with the commit. Refused while an item is open, or what can be measured was not,
 * or nobody wrote to whom a failure was told (XY-7).
 */
export const signInspection = command({
  name: 'inspection.sign',
  permission: 'inspection.fill',
  input: SignInspection.extend(InspectionParams.shape),
  async run(ctx, input) {
    const row = await lockUnsigned(ctx, input.id, input.version);
    const items = await selectItems(ctx.tx, ctx.scope, [row.id]);
    const open = items.filter((item) => item.state === 'unknown').map((item) => item.item);
    if (open.length > 0) throw new Fault('state.conflict', { open });
    if (awaitsMeasuring(row)) throw new Fault('state.conflict', { measured: false });
    if (ctx.actor.kind !== 'person') throw new Fault('auth.forbidden', { permission: 'inspection.fill' });
    const failed = items.filter((item) => item.state === 'failed');
    if (failed.length > 0 && input.feedback === undefined)
      throw new Fault('input.invalid', {}, [{ path: 'feedback', rule: 'feedback-of-failed' }]);
    const signature = input.signature === undefined ? null : Buffer.from(input.signature, 'base64');
    const fault = signature && signatureFault(signature);
    if (fault) throw new Fault('input.invalid', {}, [{ path: 'signature', rule: fault }]);
    await updateInspection(ctx.tx, ctx.scope, row.id, {
      state: 'signed',
      collect_at: null,
      events: input.events ?? null,
      feedback: input.feedback ?? null,
      signature,
      signed_at: new Date(ctx.now),
      signed_by_id: actorId(ctx.actor),
      signed_by_name: ctx.actor.name,
    });
    await completeOwed(ctx, row, items, ctx.actor.name);
    const { title } = checklistOf(row.checklist);
    await ctx.record({
      type: 'inspection.signed',
      contract: row.contract_id,
      subject: row.id,
      at: ctx.now,
      data: { title: title.zh, titleEn: title.en, period: row.period, items: items.length, failed: failed.length },
    });
    if (failed.length > 0) ctx.enqueue(openItemCases, { inspection: row.id }, { key: `inspection-cases:${row.id}` });
    return inspectionView(ctx, (await findInspection(ctx.tx, ctx.scope, row.id)) ?? row);
  },
});

/** What is owed as a document is done by its document, as every other is. Occurrences that somebody completed by hand meanwhile stay as they are. */
async function completeOwed(
  ctx: CommandContext,
  row: InspectionRow,
  items: readonly ItemRow[],
  by: string,
): Promise<void> {
  const failed = items.filter((item) => item.state === 'failed').length;
  const text = `巡检 ${items.length} 项，正常 ${items.length - failed} 项，异常 ${failed} 项；${by} 签字`;
  const ref = `${ctx.platform.settings.publicUrl}/inspections/${row.id}`;
  const links = [{ kind: 'web' as const, ref, title: checklistOf(row.checklist).title.zh }];
  for (const occurrence of Object.values(row.occurrences)) {
    if ((await owedById(ctx.tx, ctx.scope, occurrence))?.document) continue;
    try {
      await completeWithin(ctx, { occurrence, evidence: { text, links, files: [] } });
    } catch (error) {
      if (!(error instanceof Fault && error.code === 'state.conflict')) throw error;
    }
  }
}
