import { EvidenceParams } from '@yinuo/api';
import { Fault, type FileReply, query } from '@yinuo/platform';
import { findProbe } from '../store/probe-store.ts';
import { findEvidence } from '../store/results/evidence-store.ts';

export const probeEvidence = query({
  name: 'probe.evidence',
  permission: 'watch.read',
  input: EvidenceParams,
  async run(ctx, { id, sha256 }): Promise<FileReply> {
    const probe = await findProbe(ctx.tx, ctx.scope, id);
    const found = probe && (await findEvidence(ctx.tx, ctx.scope, probe.contract_id, sha256));
    if (!found) throw new Fault('not-found', { evidence: sha256 });
    return { type: found.type, content: found.content };
  },
});
