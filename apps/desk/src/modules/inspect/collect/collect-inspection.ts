import { command, type Platform, type Poller, type SystemActor } from '@yinuo/platform';
import { z } from 'zod';
import {
  type DatabaseStatements,
  holdEvidence,
  type MeasuredNow,
  measureNow,
  readStatements,
} from '../../watch/index.ts';
import type { ChecklistItem } from '../domain/checklist.ts';
import { collectAgainAt } from '../domain/collect-again.ts';
import { addMeasured, automaticState } from '../domain/kept-measured.ts';
import { measuredOf } from '../domain/measured-of.ts';
import { keptStatements } from '../domain/quarter-statements.ts';
import { draftAdvice, itemState } from '../domain/verdict.ts';
import { checklistOf } from '../reading/checklist-of.ts';
import { claimCollecting, type InspectionRow, lockInspection, updateInspection } from '../store/inspection-store.ts';
import { selectFiles, selectItems, updateItem } from '../store/item-store.ts';

const system: SystemActor = { kind: 'system', job: 'inspection-collector' };

type Due = { readonly id: string; readonly contract_id: string; readonly checklist: string };

const underWay = new Map<string, Promise<void>>();

/** Measures everything that serves an inspection and keeps it with its items, beside what was measured before. Who asks while it is measured waits for the same. */
export function collectInspection(platform: Platform, inspection: Due): Promise<void> {
  const { id } = inspection;
  const running = underWay.get(id) ?? collect(platform, inspection).finally(() => underWay.delete(id));
  underWay.set(id, running);
  return running;
}

/** Measuring takes minutes: no transaction is open meanwhile. */
async function collect(platform: Platform, inspection: Due): Promise<void> {
  const { found, unanswered } = await measureNow(platform, inspection.contract_id, `${inspection.checklist}/`);
  const performance = checklistOf(inspection.checklist).report === 'performance';
  const statements = performance ? await readStatements(platform, inspection.contract_id) : null;
  await keepMeasured(platform, system, { id: inspection.id, found, unanswered, statements });
}

/** Keeps what was found, by the time of the clock, and comes again while a runner does not answer; what it measures is told by `found`. */
export const keepMeasured = command({
  name: 'inspection.collect',
  permission: 'system',
  input: z.object({
    id: z.string(),
    found: z.custom<readonly MeasuredNow[]>(),
    unanswered: z.number().optional(),
    statements: z.custom<readonly DatabaseStatements[] | null>(),
  }),
  mayDoNothing: true, // signed meanwhile: what was signed stays
  async run(ctx, { id, found, statements, unanswered = 0 }) {
    const row = await lockInspection(ctx.tx, ctx.scope, id);
    if (!row || row.state === 'signed') return;
    const checklist = checklistOf(row.checklist);
    const items = new Map((await selectItems(ctx.tx, ctx.scope, [id])).map((item) => [item.item, item]));
    const files = Map.groupBy(await selectFiles(ctx.tx, ctx.scope, id), (file) => file.item);
    const failed: ChecklistItem[] = [];
    for (const item of checklist.items) {
      if (!item.automatic) continue;
      const known = items.get(item.id);
      const measured = addMeasured(known?.measured ?? [], measuredOf(found, checklist.id, item), ctx.now);
      const automatic = automaticState(measured, item, known?.retest ?? null);
      const state = itemState(automatic, known?.answer ?? null, files.get(item.id)?.length ?? 0, item);
      if (state === 'failed') failed.push(item);
      await updateItem(ctx.tx, ctx.scope, id, item.id, { measured: JSON.stringify(measured), automatic, state });
    }
    await holdEvidence(
      ctx.tx,
      row.contract_id,
      found.flatMap(({ outcome }) => (outcome.evidence ?? []).map((file) => file.sha256)),
    );
    await draft(ctx, row, failed);
    const tries = unanswered === 0 ? 0 : row.collect_tries + 1;
    const again = tries === 0 ? null : collectAgainAt(tries, ctx.now);
    await updateInspection(ctx.tx, ctx.scope, id, {
      state: 'filling',
      collect_at: again === null ? null : new Date(again),
      collect_tries: tries,
      collected_at: new Date(ctx.now),
      statements: statements === null ? null : JSON.stringify(keptStatements(row.statements ?? [], statements)),
    });
    await ctx.record({
      type: 'inspection.collected',
      contract: row.contract_id,
      subject: id,
      at: ctx.now,
      data: {
        title: checklist.title.zh,
        titleEn: checklist.title.en,
        period: row.period,
        failed: failed.length,
        measured: found.length,
      },
    });
  },
});

/** A person's own words are never drafted over. */
async function draft(
  ctx: Parameters<typeof keepMeasured.definition.run>[0],
  row: InspectionRow,
  failed: readonly ChecklistItem[],
): Promise<void> {
  const item = checklistOf(row.checklist).items.find((one) => one.manual === 'advice');
  const text = draftAdvice(failed);
  if (!item || text === null) return;
  const [known] = (await selectItems(ctx.tx, ctx.scope, [row.id])).filter((one) => one.item === item.id);
  if (known?.filled_by != null) return;
  await updateItem(ctx.tx, ctx.scope, row.id, item.id, { answer: JSON.stringify({ text }), state: 'ok' });
}

const claim = command({
  name: 'inspection.claim-collecting',
  permission: 'system',
  input: z.strictObject({}),
  mayDoNothing: true,
  run: (ctx) => claimCollecting(ctx.tx, ctx.now, 1),
});

/** Collects what is due by now; true when there may be more. */
export async function collectDue(platform: Platform): Promise<boolean> {
  const [row] = await claim(platform, system, {});
  if (!row) return false;
  await collectInspection(platform, row);
  return true;
}

export const inspectionCollector: Poller = { name: 'inspection-collector', everyMs: 30_000, run: collectDue };
