import { CorrectOutage, WatchParams } from '@yinuo/api';
import { formatInstant, type Instant, instantOf } from '@yinuo/kernel';
import { type CommandContext, command, Fault } from '@yinuo/platform';
import { refuseSealedTime } from '../../agreement/index.ts';
import { type CountedOutage, favoursSupplier } from '../domain/downtime/favours-supplier.ts';
import { instantOfField } from '../reading/instant-of-field.ts';
import { lockAlerts } from '../store/alert-store.ts';
import { contractOfOutage, type LockedOutage, lockOutage, updateOutage } from '../store/outage-store.ts';
import { checkSpan } from './enter-outage.ts';

/** The past is corrected by a person, with a reason that stays; what favours the supplier only by the hospital. */
export const correctOutage = command({
  name: 'outage.correct',
  permission: 'watch.manage',
  input: CorrectOutage.extend(WatchParams.shape),
  async run(ctx, { id, reason, ...change }) {
    const contract = await contractOfOutage(ctx.tx, ctx.scope, id);
    if (contract !== null) await lockAlerts(ctx.tx, [contract]);
    const row = await lockOutage(ctx.tx, ctx.scope, id);
    if (!row) throw new Fault('not-found', { outage: id });
    const before = countedOf(row);
    const after: CountedOutage = {
      from: change.from === undefined ? before.from : instantOfField('from', change.from),
      to: change.to === undefined ? before.to : instantOfField('to', change.to),
      party: change.party ?? before.party,
      struck: change.struck === true,
    };
    if (same(before, after)) throw new Fault('input.invalid', {}, [{ path: '', rule: 'nothing-to-change' }]);
    if (favoursSupplier(before, after) && !(ctx.actor.kind === 'person' && ctx.actor.side === 'hospital'))
      throw new Fault('case.hospital-decides', { outage: id });
    await refuseSealed(ctx, row.contract_id, before);
    await checkSpan(ctx, row.contract_id, instantOf(after.from), after.to === null ? null : instantOf(after.to));
    await updateOutage(ctx.tx, ctx.scope, id, {
      from_at: new Date(after.from),
      to_at: after.to === null ? null : new Date(after.to),
      corrected_party: change.party ?? row.corrected_party,
      corrected_at: new Date(ctx.now),
      corrected_by: 'name' in ctx.actor ? ctx.actor.name : '',
      corrected_why: reason,
      struck_at: after.struck ? new Date(ctx.now) : null,
    });
    await ctx.record({
      type: after.struck ? 'outage.struck' : 'outage.corrected',
      contract: row.contract_id,
      subject: id,
      at: ctx.now,
      data: { title: row.title ?? row.alert_title ?? '', reason, before: shown(before), after: shown(after) },
    });
    return { id };
  },
});

const countedOf = (row: LockedOutage): CountedOutage => ({
  from: row.from_at,
  to: row.to_at,
  party: row.corrected_party ?? row.party ?? row.root_owner ?? row.owner,
  struck: false,
});

const same = (a: CountedOutage, b: CountedOutage): boolean =>
  a.from === b.from && a.to === b.to && a.party === b.party && a.struck === b.struck;

const shown = ({ from, to, party }: CountedOutage) => ({
  from: formatInstant(instantOf(from)),
  to: to === null ? null : formatInstant(instantOf(to)),
  party,
});

/** What was signed stays as it was signed. */
async function refuseSealed(ctx: CommandContext, contract: string, { from, to }: CountedOutage): Promise<void> {
  const ends: Instant[] = [instantOf(from), ...(to === null ? [] : [instantOf(to)])];
  for (const at of ends) await refuseSealedTime(ctx, contract, at);
}
