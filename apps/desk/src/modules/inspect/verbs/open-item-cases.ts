import { command, inTransaction, job, type Platform, type RobotActor, type SystemActor } from '@yinuo/platform';
import { z } from 'zod';
import { contractForJudging, partiesOf } from '../../agreement/index.ts';
import { reportCase } from '../../cases/index.ts';
import { findInspection } from '../store/inspection-store.ts';
import { selectItems, updateItem } from '../store/item-store.ts';
import { caseOfItem } from './case-of-item.ts';

const system: SystemActor = { kind: 'system', job: 'inspection-cases' };

const linkItemCase = command({
  name: 'inspection.link-case',
  permission: 'system',
  input: z.object({ inspection: z.string(), contract: z.string(), item: z.string(), caseId: z.string() }),
  async run(ctx, { inspection, contract, item, caseId }) {
    await updateItem(ctx.tx, ctx.scope, inspection, item, { case_id: caseId });
    const key = `inspection-case:${inspection}:${item}`;
    const data = { item, case: caseId };
    await ctx.record({ type: 'inspection.case-opened', contract, subject: inspection, at: ctx.now, data, key });
  },
});

/** One case for each failed item, by a key of its own: however often the job runs, there is one. */
export const openItemCases = job<{ inspection: string }>({
  name: 'inspection.cases',
  attempts: 10,
  timeoutSeconds: 120,
  retryDelaySeconds: 5,
  async run(platform, { inspection }) {
    const read = await readFailed(platform, inspection);
    if (!read) return;
    for (const item of read.failed) {
      const report = caseOfItem(read.row, item, read.severity, platform.settings.publicUrl);
      const { id: caseId } = await reportCase(platform, read.robot, {
        ...report,
        key: `inspection:${inspection}:${item.item}`,
      });
      await linkItemCase(platform, system, { inspection, contract: read.row.contract_id, item: item.item, caseId });
    }
  },
});

async function readFailed(platform: Platform, id: string) {
  const { pool, contractsOfOrg, clock } = platform;
  return inTransaction(pool, { actor: system, readOnly: true, contractsOfOrg }, async (tx, scope) => {
    const row = await findInspection(tx, scope, id);
    if (!row) return null;
    const items = (await selectItems(tx, scope, [id])).filter(
      (item) => item.state === 'failed' && item.case_id === null,
    );
    const contract = await contractForJudging(tx, scope, row.contract_id, clock.now());
    const fault = contract.contract.kinds.find((one) => one.kind === 'fault');
    const supplier = (await partiesOf(tx, scope, row.contract_id)).find((party) => party.side === 'supplier');
    if (!fault || !supplier) return null;
    const robot: RobotActor = {
      kind: 'robot',
      hookId: 'inspect',
      name: '巡检',
      orgId: supplier.orgId,
      side: 'supplier',
      contractId: row.contract_id,
      permissions: ['case.report'],
    };
    return { row, failed: items, robot, severity: fault.severities?.at(-1)?.id };
  });
}
