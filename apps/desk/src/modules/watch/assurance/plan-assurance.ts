import { PlanAssurance } from '@yinuo/api';
import { command, Fault } from '@yinuo/platform';
import { requireParty } from '../probes/read-probes.ts';
import { instantOfField } from '../reading/instant-of-field.ts';
import { insertAssurance, lockAssurance } from '../store/assurance-store.ts';
import { assuranceView } from './assurance-view.ts';

const DAYS_MAX = 62;

/** Either side names it: the hospital has the task from above, the supplier the probes (XY-9). */
export const planAssurance = command({
  name: 'assurance.plan',
  permission: 'window.plan',
  input: PlanAssurance,
  async run(ctx, input) {
    await requireParty(ctx, input.contract);
    const [from, to] = [instantOfField('from', input.from), instantOfField('to', input.to)];
    const refuse = (path: string, rule: string) => new Fault('input.invalid', {}, [{ path, rule }]);
    if (to <= from || to - from > DAYS_MAX * 86_400_000) throw refuse('to', 'after-from');
    if (to <= ctx.now) throw refuse('to', 'not-in-past');
    const id = ctx.newId('assurance');
    await insertAssurance(ctx.tx, {
      id,
      contract_id: input.contract,
      title: input.title,
      from_at: new Date(from),
      to_at: new Date(to),
      every_seconds: input.everySeconds,
      planned_by: 'name' in ctx.actor ? ctx.actor.name : '',
    });
    const { title, everySeconds } = input;
    const data = { title, from: input.from, to: input.to, everySeconds };
    await ctx.record({ type: 'assurance.planned', contract: input.contract, subject: id, at: ctx.now, data });
    const row = await lockAssurance(ctx.tx, ctx.scope, id);
    if (!row) throw new Error('the period is gone');
    return assuranceView(ctx, row);
  },
});
