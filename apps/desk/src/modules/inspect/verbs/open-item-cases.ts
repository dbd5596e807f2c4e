import { command, inTransaction, job, type Platform, type RobotActor, type SystemActor } from '@yinuo/platform';
import { z } from 'zod';
import { contractForJudging, partiesOf } from '../../agreement/index.ts';
import { reportCase } from '../../cases/index.ts';
import { limitText, stateOfMeasured } from '../domain/verdict.ts';
import { checklistOf } from '../reading/checklist-of.ts';
import { findInspection, type InspectionRow } from '../store/inspection-store.ts';
import { type ItemRow, selectItems, updateItem } from '../store/item-store.ts';

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
      const report = reportOf(read.row, item, read.severity);
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

function reportOf(row: InspectionRow, item: ItemRow, severity: string | undefined) {
  const list = checklistOf(row.checklist);
  const spec = list.items.find((one) => one.id === item.item);
  const bad = spec ? item.measured.filter((one) => stateOfMeasured(one, spec) === 'failed') : [];
  const limit = spec ? limitText(spec) : '';
  const lines = bad.map(
    (one) => `${one.name} 实测 ${one.value ?? '—'}${one.unit}${limit === '' ? '' : `，要求 ${limit}`}`,
  );
  const words = [spec?.quote, ...lines, item.answer?.text, item.note].filter(Boolean).join('\n');
  return {
    contract: row.contract_id,
    kind: 'fault' as const,
    ...(severity === undefined ? {} : { severity }),
    title: `巡检异常：${spec?.title.zh ?? item.item}（${row.period}）`.slice(0, 200),
    ...(words === '' ? {} : { description: words }),
    channel: 'hook' as const,
    reporter: { name: '巡检' },
  };
}
