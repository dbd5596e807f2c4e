import { isDeepStrictEqual } from 'node:util';
import { FillItem, InspectionItemParams } from '@yinuo/api';
import { command, Fault } from '@yinuo/platform';
import type { ChecklistItem } from '../domain/checklist.ts';
import { automaticState, mayRetest, type Retest } from '../domain/kept-measured.ts';
import { type Answer, itemState } from '../domain/verdict.ts';
import { checklistOf } from '../reading/checklist-of.ts';
import { inspectionView } from '../reading/inspection-view.ts';
import { findInspection, updateInspection } from '../store/inspection-store.ts';
import { type ItemRow, selectFiles, selectItems, updateItem } from '../store/item-store.ts';
import { lockUnsigned } from './open-inspection.ts';
import { signatureFault } from './signature-fault.ts';

/** What a person found. Sent again, as a phone does whose answer was lost, it changes nothing and is no error. */
export const fillItem = command({
  name: 'inspection.fill',
  permission: 'inspection.fill',
  input: FillItem.extend(InspectionItemParams.shape),
  mayDoNothing: true, // the same again
  async run(ctx, { id, item: itemId, answer, note, retestReason }) {
    const row = await lockUnsigned(ctx, id);
    const item = checklistOf(row.checklist).items.find((one) => one.id === itemId);
    const known = (await selectItems(ctx.tx, ctx.scope, [id])).find((one) => one.item === itemId);
    if (!item || !known) throw new Fault('not-found', { item: itemId });
    refuseAnswer(item, answer ?? null);
    const files = (await selectFiles(ctx.tx, ctx.scope, id)).filter((file) => file.item === itemId).length;
    const name = 'name' in ctx.actor ? ctx.actor.name : '';
    const after = {
      answer: answer === undefined ? known.answer : answer,
      note: note === undefined ? known.note : note,
      retest: retestOf(item, known, retestReason, { name, now: ctx.now }),
    };
    if (!isDeepStrictEqual(after, { answer: known.answer, note: known.note, retest: known.retest })) {
      const automatic =
        after.retest === known.retest ? known.automatic : automaticState(known.measured, item, after.retest);
      const state = itemState(automatic, after.answer, files, item);
      await updateItem(ctx.tx, ctx.scope, id, itemId, {
        answer: after.answer === null ? null : JSON.stringify(after.answer),
        note: after.note,
        retest: after.retest === null ? null : JSON.stringify(after.retest),
        automatic,
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
        data: {
          item: itemId,
          title: item.title.zh,
          titleEn: item.title.en,
          state,
          ...(after.retest === known.retest ? {} : { retest: after.retest?.reason ?? null }),
        },
      });
    }
    return inspectionView(ctx, (await findInspection(ctx.tx, ctx.scope, id)) ?? row);
  },
});

/** A reason is taken when everything that failed was measured again and well; the same reason again is the same. */
function retestOf(
  item: ChecklistItem,
  known: ItemRow,
  reason: string | null | undefined,
  { name, now }: { readonly name: string; readonly now: number },
): Retest | null {
  if (reason === undefined || reason === known.retest?.reason) return known.retest;
  if (reason === null) return null;
  if (!mayRetest(known.measured, item, null))
    throw new Fault('input.invalid', {}, [{ path: 'retestReason', rule: 'not-measured-well-again' }]);
  return { reason, by: name, at: now };
}

/** An item takes the kind of answer that it asks for, and no other; a share is one of a hundred; a signature is drawn. */
function refuseAnswer(item: ChecklistItem, answer: Answer | null): void {
  const refuse = (path: string, rule: string) => new Fault('input.invalid', {}, [{ path, rule }]);
  const given = Object.entries(answer ?? {}).flatMap(([name, value]) => (value === undefined ? [] : [name]));
  const taken = item.manual === undefined ? [] : TAKEN[item.manual];
  if (given.some((name) => !taken.includes(name))) throw refuse('answer', item.manual ?? 'automatic-only');
  const { number, signature } = answer ?? {};
  if (number !== undefined && item.automatic?.unit === '%' && (number < 0 || number > 100))
    throw refuse('answer.number', 'percent');
  const fault = signature === undefined ? null : signatureFault(Buffer.from(signature, 'base64'));
  if (fault !== null) throw refuse('answer.signature', fault);
}

const TAKEN: Readonly<Record<NonNullable<ChecklistItem['manual']>, readonly string[]>> = {
  'yes-no': ['yes'],
  number: ['number'],
  text: ['text'],
  advice: ['text'],
  photo: [],
  signature: ['signature'],
};
