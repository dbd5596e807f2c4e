import { addDays, beijingDate } from '@yinuo/kernel';
import { command, type Platform, type Poller, type SystemActor } from '@yinuo/platform';
import { z } from 'zod';
import { contractHeads } from '../../agreement/index.ts';
import { owedIn } from '../../ledger/index.ts';
import { CHECKLISTS } from '../checklists.ts';
import { collectsAt, dueLists } from '../domain/due-lists.ts';
import { insertInspection, knownPeriods } from '../store/inspection-store.ts';

const BACK_DAYS = 100; // a quarter that nobody looked at is still opened, and shown as late
const AHEAD_DAYS = 15;

const inForce = command({
  name: 'inspection.contracts',
  permission: 'system',
  input: z.strictObject({}),
  mayDoNothing: true,
  run: async (ctx) =>
    (await contractHeads(ctx.tx, ctx.scope)).filter((head) => head.state === 'in-force').map((head) => head.id),
});

/** Opens what the ledger owes by now: once for each list and period, also after days without a desk. */
export const openInspections = command({
  name: 'inspection.open',
  permission: 'system',
  input: z.strictObject({ contract: z.string() }),
  mayDoNothing: true,
  async run(ctx, { contract }) {
    const today = beijingDate(ctx.now);
    const span = { from: addDays(today, -BACK_DAYS), to: addDays(today, AHEAD_DAYS) };
    const owed = await owedIn(ctx.tx, ctx.scope, contract, span);
    const known = await knownPeriods(ctx.tx, contract);
    for (const list of dueLists(owed, CHECKLISTS.values(), ctx.now)) {
      const { checklist, period } = list;
      if (known.has(`${checklist.id} ${period}`)) continue;
      const id = ctx.newId('inspection');
      const row = {
        id,
        contract_id: contract,
        checklist: checklist.id,
        clause: checklist.clause,
        period,
        period_from: list.from,
        period_to: list.to,
        due_on: list.due,
        due_at: new Date(list.dueAt),
        occurrences: JSON.stringify(list.occurrences),
        opened_at: new Date(ctx.now),
        collect_at: checklist.items.some((item) => item.automatic) ? new Date(collectsAt(list.due)) : null,
        events: null,
        feedback: null,
        signature: null,
        signed_by_id: null,
        signed_by_name: null,
      };
      const items = checklist.items.map((item) => item.id);
      if (!(await insertInspection(ctx.tx, row, items))) continue;
      const data = { title: checklist.title.zh, titleEn: checklist.title.en, period, clause: checklist.clause };
      await ctx.record({
        type: 'inspection.opened',
        contract,
        subject: id,
        at: ctx.now,
        data,
        key: `inspection:${contract}:${checklist.id}:${period}`,
      });
    }
  },
});

export async function openAllInspections(platform: Platform): Promise<void> {
  const actor: SystemActor = { kind: 'system', job: 'inspection-opener' };
  for (const contract of await inForce(platform, actor, {})) await openInspections(platform, actor, { contract });
}

export const inspectionOpener: Poller = {
  name: 'inspection-opener',
  everyMs: 300_000,
  run: async (platform) => {
    await openAllInspections(platform);
    return false;
  },
};
