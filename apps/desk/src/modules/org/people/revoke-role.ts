import { GrantRole, type PersonView } from '@yinuo/api';
import { command, Fault } from '@yinuo/platform';
import { z } from 'zod';
import { selfOf } from '../self.ts';
import { managedPerson, viewOf } from './get-person.ts';
import { deleteRole } from './store.ts';

/** Takes a role away. Nobody takes their own: an installation never loses its last security administrator by accident. */
export const revokeRole = command({
  name: 'role.revoke',
  permission: 'role.grant',
  input: GrantRole.extend({ id: z.string() }),
  async run(ctx, { id, role }): Promise<PersonView> {
    const row = await managedPerson(ctx, id);
    if (row.id === selfOf(ctx.actor).personId) throw new Fault('state.conflict', { reason: 'self' });
    if (!(await deleteRole(ctx.tx, ctx.scope, id, role))) throw new Fault('not-found', { person: id, role });
    await ctx.record({
      type: 'role.revoked',
      contract: null,
      org: row.org_id,
      subject: id,
      at: ctx.now,
      data: { role },
    });
    return viewOf(ctx, id);
  },
});
