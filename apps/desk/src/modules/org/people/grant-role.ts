import { GrantRole, type PersonView } from '@yinuo/api';
import { actorId, command, Fault } from '@yinuo/platform';
import { z } from 'zod';
import { mayHold } from '../domain/role-rules.ts';
import { selfOf } from '../self.ts';
import { managedPerson, viewOf } from './get-person.ts';
import { insertRole } from './store.ts';

const codes = { held: 'duplicate', 'other-side': 'state.conflict', exclusive: 'auth.roles-exclusive' } as const;

/** Grants a role of the person's side. Administrators exclude each other; nobody grants to themselves. */
export const grantRole = command({
  name: 'role.grant',
  permission: 'role.grant',
  input: GrantRole.extend({ id: z.string() }),
  async run(ctx, { id, role }): Promise<PersonView> {
    const row = await managedPerson(ctx, id);
    if (row.id === selfOf(ctx.actor).personId) throw new Fault('state.conflict', { reason: 'self' });
    const held = mayHold(row.roles, role, row.side);
    if (!held.ok) throw new Fault(codes[held.error], { role, held: row.roles, reason: held.error });
    await insertRole(ctx.tx, ctx.scope, { personId: id, role, at: ctx.now, by: actorId(ctx.actor) });
    await ctx.record({
      type: 'role.granted',
      contract: null,
      org: row.org_id,
      subject: id,
      at: ctx.now,
      data: { role },
    });
    return viewOf(ctx, id);
  },
});
