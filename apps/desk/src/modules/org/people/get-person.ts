import type { PersonView } from '@yinuo/api';
import { Fault, type QueryContext, query } from '@yinuo/platform';
import { z } from 'zod';
import { isAdministrator } from '../domain/role-rules.ts';
import { selfOf } from '../self.ts';
import { findPerson, lockPerson, type PersonRow, selectAccounts } from './store.ts';
import { personView } from './view.ts';

export const getPerson = query({
  name: 'person.get',
  permission: 'person.list',
  input: z.object({ id: z.string() }),
  run: (ctx, input) => viewOf(ctx, input.id),
});

/** The person as the asking actor may see it, or `not-found`. */
export async function viewOf(ctx: QueryContext, id: string): Promise<PersonView> {
  const row = await findPerson(ctx.tx, ctx.scope, id);
  if (!row) throw new Fault('not-found', { person: id });
  const accounts = await selectAccounts(ctx.tx, [id]);
  return personView(row, ctx.actor, accounts.get(id));
}

/** The person that a verb changes: of the own organisation (any for the operator), locked; otherwise not found. */
export async function managedPerson(ctx: QueryContext, id: string): Promise<PersonRow> {
  const row = await lockPerson(ctx.tx, ctx.scope, id);
  const operator = ctx.actor.kind === 'person' && ctx.actor.side === 'operator';
  if (!row || !(operator || row.org_id === ctx.scope.org)) throw new Fault('not-found', { person: id });
  return row;
}

/**
 * The same for verbs that give an account into another hand or shut it. None of the three administrators reaches another's:
 * the security administrator takes the role away first, and gives it back afterwards.
 */
export async function managedAccount(ctx: QueryContext, id: string): Promise<PersonRow> {
  const row = await managedPerson(ctx, id);
  if (row.id === selfOf(ctx.actor).personId) throw new Fault('state.conflict', { reason: 'self' });
  if (isAdministrator(row.roles)) throw new Fault('auth.forbidden', { reason: 'administrator' });
  return row;
}
