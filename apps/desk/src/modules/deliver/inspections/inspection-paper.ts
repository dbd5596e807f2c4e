import { InspectionParams } from '@yinuo/api';
import { type FileReply, query } from '@yinuo/platform';
import { inspectionStanding } from '../../inspect/index.ts';
import { findLatestContent } from '../documents/store/revision-store.ts';
import { sortOfPeriod } from '../gather/period.ts';
import { previewDocument } from '../render/preview-document.ts';
import { kindInspecting } from './draft-inspection.ts';

/**
 * The paper of an inspection: its document once there is one; before, and of inspections that were signed before papers were
 * documents, as it would be made now.
 */
export const inspectionPaper = query({
  name: 'inspection.paper',
  permission: 'inspection.read',
  input: InspectionParams,
  async run(ctx, { id }): Promise<FileReply> {
    const { contract, checklist, period, from, to, isTold } = await inspectionStanding(ctx, id);
    const kind = kindInspecting(checklist);
    if (kind === null) throw new Error(`no paper of ${checklist}`);
    const made = isTold ? await findLatestContent(ctx.tx, ctx.scope, { contract, kind, period }) : null;
    return (
      made ?? previewDocument(ctx, { kind, contract, span: { name: period, sort: sortOfPeriod(period), from, to } })
    );
  },
});
