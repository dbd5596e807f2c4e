import { FillItem, InspectionItemParams } from '@yinuo/api';
import { command, Fault } from '@yinuo/platform';
import type { ChecklistItem } from '../domain/checklist.ts';
import { type Answer, itemState } from '../domain/verdict.ts';
import { checklistOf } from '../reading/checklist-of.ts';
import { inspectionView } from '../reading/inspection-view.ts';
import { findInspection, updateInspection } from '../store/inspection-store.ts';
import { selectFiles, selectItems, updateItem } from '../store/item-store.ts';
import { isPng } from './is-png.ts';
import { lockUnsigned } from './open-inspection.ts';

/** What a person found. Sent again, as a phone does whose answer was lost, it changes nothing and is no error. */
export const fillItem = command({
  name: 'inspection.fill',
  permission: 'inspection.fill',
  input: FillItem.extend(InspectionItemParams.shape),
  mayDoNothing: true, // the same again
  async run(ctx, { id, item: itemId, answer, note }) {
    const row = await lockUnsigned(ctx, id);
    const item = checklistOf(row.checklist).items.find((one) => one.id === itemId);
    const known = (await selectItems(ctx.tx, ctx.scope, [id])).find((one) => one.item === itemId);
    if (!item || !known) throw new Fault('not-found', { item: itemId });
    refuseOther(item, answer ?? null);
    const files = (await selectFiles(ctx.tx, ctx.scope, id)).filter((file) => file.item === itemId).length;
    const after = {
      answer: answer === undefined ? known.answer : answer,
      note: note === undefined ? known.note : note,
    };
    const same = JSON.stringify(after) === JSON.stringify({ answer: known.answer, note: known.note });
    if (!same) {
      const state = itemState(known.automatic, after.answer, files, item);
      const name = 'name' in ctx.actor ? ctx.actor.name : '';
      await updateItem(ctx.tx, ctx.scope, id, itemId, {
        answer: after.answer === null ? null : JSON.stringify(after.answer),
        note: after.note,
        state,
        filled_by: name,
        filled_at: new Date(ctx.now),
      });
      await updateInspection(ctx.tx, ctx.scope, id, { state: 'filling' });
      await ctx.record({
        type: 'inspection.filled',
        contract: row.contract_id,
        subject: id,
        at: ctx.now,
        data: { item: itemId, title: item.title.zh, titleEn: item.title.en, state },
      });
    }
    return inspectionView(ctx, (await findInspection(ctx.tx, ctx.scope, id)) ?? row);
  },
});

/** An item takes the kind of answer that it asks for, and no other. */
function refuseOther(item: ChecklistItem, answer: Answer | null): void {
  const given = Object.entries(answer ?? {}).flatMap(([name, value]) => (value === undefined ? [] : [name]));
  const taken = item.manual === undefined ? [] : TAKEN[item.manual];
  if (given.some((name) => !taken.includes(name)))
    throw new Fault('input.invalid', {}, [{ path: 'answer', rule: item.manual ?? 'automatic-only' }]);
  if (answer?.signature !== undefined && !isPng(Buffer.from(answer.signature, 'base64')))
    throw new Fault('input.invalid', {}, [{ path: 'answer.signature', rule: 'png' }]);
}

const TAKEN: Readonly<Record<NonNullable<ChecklistItem['manual']>, readonly string[]>> = {
  'yes-no': ['yes'],
  number: ['number'],
  text: ['text'],
  advice: ['text'],
  photo: [],
  signature: ['signature'],
};
