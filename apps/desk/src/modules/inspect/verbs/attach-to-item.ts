import { createHash } from 'node:crypto';
import { InspectionItemParams } from '@yinuo/api';
import { command, Fault } from '@yinuo/platform';
import { z } from 'zod';
import { fileName, fileType } from '../../cases/index.ts';
import { itemState } from '../domain/verdict.ts';
import { checklistOf } from '../reading/checklist-of.ts';
import { updateInspection } from '../store/inspection-store.ts';
import { insertFile, selectFiles, selectItems, updateItem } from '../store/item-store.ts';
import { lockUnsigned } from './open-inspection.ts';

const FILES_MAX = 30;

/** A photo of one item; its type is read from its bytes. The same bytes again are the same file. */
export const attachToItem = command({
  name: 'inspection.attach',
  permission: 'inspection.fill',
  input: InspectionItemParams.extend({ name: z.string().max(400), content: z.instanceof(Buffer) }),
  mayDoNothing: true, // the same photo again
  async run(ctx, input) {
    const row = await lockUnsigned(ctx, input.id);
    const item = checklistOf(row.checklist).items.find((one) => one.id === input.item);
    if (!item) throw new Fault('not-found', { item: input.item });
    const name = fileName(input.name);
    const type = input.content.length === 0 ? null : fileType(name, input.content);
    if (type === null) throw new Fault('file.type-refused', { name });
    const sha256 = createHash('sha256').update(input.content).digest('hex');
    const own = (await selectFiles(ctx.tx, ctx.scope, input.id)).filter((file) => file.item === input.item);
    const same = own.find((file) => file.sha256 === sha256);
    if (same) return { id: same.id };
    if (own.length >= FILES_MAX) throw new Fault('input.too-large', { filesMax: FILES_MAX });
    const id = ctx.newId('file');
    await insertFile(ctx.tx, {
      id,
      inspection_id: input.id,
      contract_id: row.contract_id,
      item: input.item,
      name,
      type,
      bytes: input.content.length,
      sha256,
      content: input.content,
      person_name: 'name' in ctx.actor ? ctx.actor.name : '',
      at: new Date(ctx.now),
    });
    const known = (await selectItems(ctx.tx, ctx.scope, [input.id])).find((one) => one.item === input.item);
    const state = itemState(known?.automatic ?? null, known?.answer ?? null, own.length + 1, item);
    await updateItem(ctx.tx, ctx.scope, input.id, input.item, { state });
    await updateInspection(ctx.tx, ctx.scope, input.id, { state: 'filling' });
    await ctx.record({
      type: 'inspection.attached',
      contract: row.contract_id,
      subject: input.id,
      at: ctx.now,
      data: { item: input.item, title: item.title.zh, titleEn: item.title.en, file: id, name, sha256 },
    });
    return { id };
  },
});
