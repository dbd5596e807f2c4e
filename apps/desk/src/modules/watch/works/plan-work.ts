import { PlanWork } from '@yinuo/api';
import { command, Fault } from '@yinuo/platform';
import { assetsOf, below } from '../../asset/index.ts';
import { changeKey, isChangeNumber } from '../domain/downtime/change-number.ts';
import { requireParty } from '../probes/read-probes.ts';
import { instantOfField } from '../reading/instant-of-field.ts';
import { findAssuranceIn } from '../store/assurance-store.ts';
import { findWorkOfChange, insertWork, lockWork, lockWorksOf } from '../store/work-store.ts';
import { workView } from './work-view.ts';

const DAYS_MAX = 31;

/** Planned ahead. The hospital's own entry is its approval; the supplier's waits for it. */
export const planWork = command({
  name: 'work.plan',
  permission: 'window.plan',
  input: PlanWork,
  async run(ctx, input) {
    await requireParty(ctx, input.contract);
    const [from, to] = [instantOfField('from', input.from), instantOfField('to', input.to)];
    const refuse = (path: string, rule: string) => new Fault('input.invalid', {}, [{ path, rule }]);
    if (to <= from || to - from > DAYS_MAX * 86_400_000) throw refuse('to', 'after-from');
    // KL-4: only a change with its number excuses, and one number excuses once.
    if (!isChangeNumber(input.change)) throw refuse('change', 'change-number');
    await lockWorksOf(ctx.tx, input.contract);
    if (await findWorkOfChange(ctx.tx, ctx.scope, input.contract, changeKey(input.change)))
      throw refuse('change', 'change-taken');
    // What is over was not planned: downtime is not excused afterwards.
    if (from < ctx.now) throw refuse('from', 'not-in-past');
    // XY-9: nothing is changed while it matters most.
    if (await findAssuranceIn(ctx.tx, ctx.scope, input.contract, from, to)) throw refuse('from', 'assurance-period');
    const assets = await assetsOf(ctx.tx, ctx.scope, input.contract);
    if (input.assets?.some((id) => !assets.has(id))) throw refuse('assets', 'unknown-asset');
    const id = ctx.newId('window');
    const own = ctx.actor.kind === 'person' && ctx.actor.side === 'hospital';
    const by = 'name' in ctx.actor ? ctx.actor.name : '';
    await insertWork(ctx.tx, {
      id,
      contract_id: input.contract,
      title: input.title,
      change: input.change,
      change_key: changeKey(input.change),
      assets: input.assets,
      covers: own ? below(assets, input.assets) : null,
      from_at: new Date(from),
      to_at: new Date(to),
      impact: input.impact,
      planned_by: by,
      approved_by: own ? by : null,
      approved_at: own ? new Date(ctx.now) : null,
    });
    const data = { title: input.title, change: input.change, from: input.from, to: input.to, approved: own };
    await ctx.record({ type: 'work.planned', contract: input.contract, subject: id, at: ctx.now, data });
    const row = await lockWork(ctx.tx, ctx.scope, id);
    if (!row) throw new Error('planned work is gone');
    return workView(ctx, row, assets);
  },
});
