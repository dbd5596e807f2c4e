import type { InspectionItemView, InspectionView, InspectionRow as RowView } from '@yinuo/api';
import { formatInstant, type Instant, instantOf } from '@yinuo/kernel';
import { permissionsOfActor, type QueryContext } from '@yinuo/platform';
import { servedBetween } from '../../watch/index.ts';
import type { ChecklistItem } from '../domain/checklist.ts';
import { countedState, freshHours, isStale, isSuperseded, mayRetest } from '../domain/kept-measured.ts';
import { silentProbes } from '../domain/silent-probes.ts';
import { limitText } from '../domain/verdict.ts';
import type { InspectionRow } from '../store/inspection-store.ts';
import { type FileRow, type ItemRow, selectFiles, selectItems } from '../store/item-store.ts';
import { checklistOf } from './checklist-of.ts';

const text = (ms: number | null): string | null => (ms === null ? null : formatInstant(instantOf(ms)));

export function inspectionRow(row: InspectionRow, items: readonly ItemRow[], now: Instant): RowView {
  const list = checklistOf(row.checklist);
  return {
    id: row.id,
    contract: row.contract_id,
    checklist: row.checklist,
    clause: row.clause,
    title: list.title,
    period: row.period,
    due: row.due_on,
    overdue: row.state !== 'signed' && now > row.due_at,
    state: row.state,
    items: list.items.length,
    ok: items.filter((item) => item.state === 'ok').length,
    failed: items.filter((item) => item.state === 'failed').length,
    collectedAt: text(row.collected_at),
    signedAt: text(row.signed_at),
    signedBy: row.signed_by_name,
  };
}

/** Nobody signs before the automatic part had its say: what it would have found is not to be left out by haste. */
export const awaitsMeasuring = (row: InspectionRow): boolean =>
  row.collected_at === null && checklistOf(row.checklist).items.some((item) => item.automatic !== undefined);

export async function inspectionView(ctx: QueryContext, row: InspectionRow): Promise<InspectionView> {
  const list = checklistOf(row.checklist);
  const items = await selectItems(ctx.tx, ctx.scope, [row.id]);
  const files = Map.groupBy(await selectFiles(ctx.tx, ctx.scope, row.id), (file) => file.item);
  const byId = new Map(items.map((item) => [item.item, item]));
  const measuring = { from: instantOf(row.opened_at), to: instantOf(row.collected_at ?? ctx.now) };
  const serving = await servedBetween(ctx.tx, ctx.scope, row.contract_id, measuring);
  const silentOf = (item: ChecklistItem): InspectionItemView['silent'] => {
    const measured = new Set((byId.get(item.id)?.measured ?? []).map(({ probe }) => probe));
    const silent = silentProbes(`${list.id}/${item.id}`, serving, measured, row.collected_at);
    return silent.map((one) => ({ ...one, since: text(one.since) }));
  };
  const may = permissionsOfActor(ctx.actor).has('inspection.fill') && row.state !== 'signed';
  const open = list.items.filter((item) => (byId.get(item.id)?.state ?? 'unknown') === 'unknown');
  return {
    ...inspectionRow(row, items, ctx.now),
    report: list.report,
    list: list.items.map((item) => ({
      ...itemView(item, byId.get(item.id) ?? null, files.get(item.id) ?? []),
      silent: silentOf(item),
    })),
    events: row.events,
    feedback: row.feedback,
    signature: row.signature === null ? null : row.signature.toString('base64'),
    version: row.version,
    may: may ? ['fill', 'collect', ...(open.length === 0 && !awaitsMeasuring(row) ? ['sign'] : [])] : [],
  };
}

function itemView(
  item: ChecklistItem,
  row: ItemRow | null,
  files: readonly FileRow[],
): Omit<InspectionItemView, 'silent'> {
  return {
    id: item.id,
    title: item.title,
    quote: item.quote ?? null,
    hint: item.hint ?? null,
    automatic: item.automatic !== undefined,
    manual: item.manual ?? null,
    limit: limitText(item),
    measured: (row?.measured ?? []).map((one) => ({
      probe: one.probe,
      name: one.name,
      value: one.value,
      unit: one.unit,
      state: countedState(one, item),
      at: formatInstant(instantOf(one.at)),
      collectedAt: formatInstant(instantOf(one.collected ?? one.at)),
      stale: isStale(one, item),
      superseded: isSuperseded(one, row?.measured ?? []),
      evidence: [...one.evidence],
      steps: [...(one.steps ?? [])],
    })),
    automaticState: row?.automatic ?? null,
    answer: row?.answer ?? null,
    note: row?.note ?? null,
    freshHours: freshHours(item),
    retest: row?.retest == null ? null : { ...row.retest, at: formatInstant(instantOf(row.retest.at)) },
    mayRetest: mayRetest(row?.measured ?? [], item, row?.retest ?? null),
    files: files.map(({ id, name, type, bytes }) => ({ id, name, type, bytes })),
    state: row?.state ?? 'unknown',
    filledBy: row?.filled_by ?? null,
    filledAt: text(row?.filled_at ?? null),
    case: row?.case_id ?? null,
  };
}
