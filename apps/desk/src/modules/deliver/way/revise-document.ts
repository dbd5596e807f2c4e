import { ReviseDocument } from '@yinuo/api';
import { command, Fault } from '@yinuo/platform';
import { contractForJudging } from '../../agreement/index.ts';
import { checkWritten } from '../documents/check-written.ts';
import { queueDocument } from '../documents/queue-document.ts';
import { findHeldWriting } from '../documents/store/writing-store.ts';
import { KINDS } from '../kinds/index.ts';
import { spanOfRow } from '../render/told-of.ts';
import { isClosed, isLate, keepSigned } from './late-paper.ts';
import { requireOwner } from './may-deliver.ts';
import { openMade, viewAfter } from './open-made.ts';

/**
 * Writes into a document: a new revision is made from the facts of now; the old one stays until the new one
 * is there. What both sides signed is written no more, a correction stands beside it; of what is owed still, and nobody handed
 * over, the blanks are filled late.
 */
export const reviseDocument = command({
  name: 'document.revise',
  permission: 'document.generate',
  input: ReviseDocument,
  async run(ctx, { id, written }) {
    const { actor } = ctx;
    const row = await openMade(ctx, id, () => false);
    const span = spanOfRow(row);
    if (row.kind === 'fault-analysis' || span === null) throw new Fault('state.conflict', { kind: row.kind });
    requireOwner(ctx, row);
    if (isClosed(row)) throw new Fault('period.sealed', { period: span.name });
    checkWritten(KINDS[row.kind], written);
    if (isLate(row) && row.sealed_at !== null) {
      const whose = { contract: row.contract_id, kind: row.kind, period: span.name };
      keepSigned(await findHeldWriting(ctx.tx, ctx.scope, whose, row.sealed_at), written);
    }
    const contract = await contractForJudging(ctx.tx, ctx.scope, row.contract_id, ctx.now);
    const about = { kind: row.kind, span, occurrence: row.occurrence_id, written };
    const made = await queueDocument(ctx, contract, about, {
      asked: actor.kind === 'person' ? { id: actor.personId, name: actor.name } : { id: null, name: '' },
      scheduled: false,
    });
    if (made === null) throw new Fault('state.conflict', { document: id });
    return viewAfter(ctx, made);
  },
});
