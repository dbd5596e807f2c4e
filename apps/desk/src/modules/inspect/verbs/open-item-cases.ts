import { type DateText, formatInstant, instantOf } from '@yinuo/kernel';
import { command, Fault, inTransaction, job, type Platform, type RobotActor, type SystemActor } from '@yinuo/platform';
import { z } from 'zod';
import { contractForJudging, partiesOf } from '../../agreement/index.ts';
import { reportCase } from '../../cases/index.ts';
import { notify } from '../../notify/index.ts';
import { peopleInRoles } from '../../org/index.ts';
import { reportedAtOf } from '../domain/reported-at.ts';
import { checklistOf } from '../reading/checklist-of.ts';
import { findInspection, type InspectionRow } from '../store/inspection-store.ts';
import { type ItemRow, selectItems, updateItem } from '../store/item-store.ts';
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

/** A case was refused: whoever signed and both sides are told once, for what failed must not be lost. */
const tellRefusal = command({
  name: 'inspection.tell-refusal',
  permission: 'system',
  input: z.object({ row: z.custom<InspectionRow>(), item: z.string(), code: z.string() }),
  async run(ctx, { row, item, code }) {
    await updateItem(ctx.tx, ctx.scope, row.id, item, { refused: code });
    const list = checklistOf(row.checklist);
    const title = list.items.find((one) => one.id === item)?.title ?? { zh: item, en: item };
    const data = { title: title.zh, titleEn: title.en, period: row.period, code };
    const key = `inspection-case-refused:${row.id}:${item}`;
    await ctx.record({
      type: 'inspection.case-refused',
      contract: row.contract_id,
      subject: row.id,
      at: ctx.now,
      data,
      key,
    });
    const orgs = (await partiesOf(ctx.tx, ctx.scope, row.contract_id)).map((party) => party.orgId);
    const people = await peopleInRoles(ctx.tx, ctx.scope, orgs, ['supplier-lead', 'hospital-it']);
    const to = [...people.map((person) => person.id), ...(row.signed_by_id === null ? [] : [row.signed_by_id])];
    await notify(ctx, {
      to,
      template: 'inspection.case-refused',
      params: data,
      contract: row.contract_id,
      subject: row.id,
      key,
    });
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
      const code = await openCase(platform, read, item);
      if (code !== null) await tellRefusal(platform, system, { row: read.row, item: item.item, code });
    }
  },
});

/** Null when it has its case; else why it was refused, which stays so however often it is asked. */
async function openCase(
  platform: Platform,
  { row, robot, severity, endsOn }: Failed,
  item: ItemRow,
): Promise<string | null> {
  const { id: inspection, contract_id: contract } = row;
  const [signedAt, dueAt] = [instantOf(row.signed_at ?? row.due_at), instantOf(row.due_at)];
  const reportedAt = reportedAtOf({ signedAt, dueAt }, endsOn, platform.clock.now());
  try {
    const { id: caseId } = await reportCase(platform, robot, {
      ...caseOfItem(row, item, severity, platform.settings.publicUrl),
      ...(reportedAt === null ? {} : { reportedAt: formatInstant(reportedAt) }),
      key: `inspection:${inspection}:${item.item}`,
    });
    await linkItemCase(platform, system, { inspection, contract, item: item.item, caseId });
    return null;
  } catch (error) {
    if (!(error instanceof Fault) || error.code === 'internal') throw error;
    return error.code;
  }
}

interface Failed {
  readonly row: InspectionRow;
  readonly failed: readonly ItemRow[];
  readonly robot: RobotActor;
  readonly severity: string | undefined;
  readonly endsOn: DateText | null;
}

async function readFailed(platform: Platform, id: string): Promise<Failed | null> {
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
    return { row, failed: items, robot, severity: fault.severities?.at(-1)?.id, endsOn: contract.endsOn };
  });
}
