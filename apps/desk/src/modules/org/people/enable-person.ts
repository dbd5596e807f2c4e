import type { PersonView } from '@yinuo/api';
import { command, Fault } from '@yinuo/platform';
import { z } from 'zod';
import { managedPerson, viewOf } from './get-person.ts';
import { setPersonState } from './store.ts';

/** Lets a disabled person sign in again, with the old password and roles; tokens stay revoked. */
export const enablePerson = command({
  name: 'person.enable',
  permission: 'person.manage',
  input: z.object({ id: z.string() }),
  async run(ctx, { id }): Promise<PersonView> {
    const row = await managedPerson(ctx, id);
    if (row.state === 'active') throw new Fault('state.conflict', { state: row.state });
    await setPersonState(ctx.tx, ctx.scope, id, 'active', ctx.now);
    await ctx.record({ type: 'person.enabled', contract: null, org: row.org_id, subject: id, at: ctx.now });
    return viewOf(ctx, id);
  },
});
