import { AddLeave } from '@yinuo/api';
import { formatInstant } from '@yinuo/kernel';
import { command, Fault, type PersonActor, permissionsOfActor } from '@yinuo/platform';
import { peopleById } from '../../org/index.ts';
import { spanOfTexts } from '../day-of-text.ts';
import { insertLeave } from '../store.ts';

/** Everybody enters their own leave; somebody else's of the same organisation needs `rota.edit`. */
export const addLeave = command({
  name: 'leave.add',
  permission: 'leave.request',
  input: AddLeave,
  async run(ctx, input) {
    if (ctx.actor.kind !== 'person') throw new Fault('auth.forbidden', { permission: 'leave.request' });
    const { from, to } = spanOfTexts(input.startsAt, input.endsAt);
    const person = input.person ?? ctx.actor.personId;
    mayTouchLeave(ctx.actor, person);
    const known = (await peopleById(ctx.tx, ctx.scope, [person])).get(person);
    if (known?.orgId !== ctx.actor.orgId) throw new Fault('not-found', { person });
    const id = ctx.newId('leave');
    await insertLeave(ctx.tx, { id, org: ctx.actor.orgId, person, from, to, reason: input.reason });
    await ctx.record({
      type: 'rota.leave-added',
      contract: null,
      subject: id,
      at: ctx.now,
      data: { person, name: known.name, from: formatInstant(from), to: formatInstant(to) },
    });
    return { id };
  },
});

export function mayTouchLeave(actor: PersonActor, person: string): void {
  if (person !== actor.personId && !permissionsOfActor(actor).has('rota.edit'))
    throw new Fault('auth.forbidden', { permission: 'rota.edit' });
}
