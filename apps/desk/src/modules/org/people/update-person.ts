import { type PersonView, UpdatePerson } from '@yinuo/api';
import { command, Fault } from '@yinuo/platform';
import { z } from 'zod';
import { mobileOf } from './create-person.ts';
import { managedPerson, viewOf } from './get-person.ts';
import { updatePersonRow } from './store.ts';

/** Changes name, mobile, mail or language. The fact names the fields, not what stood in them. */
export const updatePerson = command({
  name: 'person.update',
  permission: 'person.manage',
  input: UpdatePerson.extend({ id: z.string() }),
  async run(ctx, { id, version, ...change }): Promise<PersonView> {
    const row = await managedPerson(ctx, id);
    if (Object.keys(change).length === 0)
      throw new Fault('input.invalid', {}, [{ path: '', rule: 'nothing-to-change' }]);
    const checked = 'mobile' in change ? { ...change, mobile: mobileOf(change.mobile) } : change;
    if (!(await updatePersonRow(ctx.tx, ctx.scope, id, version, checked)))
      throw new Fault('state.stale', { version: row.row_version });
    await ctx.record({
      type: 'person.updated',
      contract: null,
      org: row.org_id,
      subject: id,
      at: ctx.now,
      data: { fields: Object.keys(checked) },
    });
    return viewOf(ctx, id);
  },
});
