import { type SavedView, SavedViewParams, SaveView } from '@yinuo/api';
import { command, Fault, type QueryContext, query } from '@yinuo/platform';
import { z } from 'zod';
import { deleteView, selectViews, upsertView } from '../store/view-store.ts';

export const listViews = query({
  name: 'case.list-views',
  permission: 'case.read',
  input: z.strictObject({}),
  async run(ctx): Promise<{ items: SavedView[] }> {
    const { personId } = reader(ctx);
    const rows = await selectViews(ctx.tx);
    return {
      items: rows.map(({ id, name, query: kept, shared, person_id, person_name }) => ({
        id,
        name,
        query: kept,
        shared,
        own: person_id === personId,
        by: person_name,
      })),
    };
  },
});

/** A preference, not something that happened to a contract: it leaves no fact. */
export const saveView = command({
  name: 'case.save-view',
  permission: 'case.read',
  input: SaveView,
  mayDoNothing: true,
  async run(ctx, input): Promise<SavedView> {
    const { personId: person, name: personName, orgId: org } = reader(ctx);
    const id = await upsertView(ctx.tx, { id: ctx.newId('view'), org, person, personName, ...input });
    return { id, ...input, own: true, by: personName };
  },
});

export const removeView = command({
  name: 'case.remove-view',
  permission: 'case.read',
  input: SavedViewParams,
  mayDoNothing: true,
  async run(ctx, { view }) {
    if (!(await deleteView(ctx.tx, reader(ctx).personId, view))) throw new Fault('not-found', { view });
    return { id: view };
  },
});

function reader({ actor }: QueryContext) {
  if (actor.kind !== 'person') throw new Fault('auth.forbidden', { permission: 'case.read' });
  return actor;
}
