import { type CauseParty, CorrectOutage, WatchParams } from '@yinuo/api';
import { formatInstant, instantOf } from '@yinuo/kernel';
import { type CommandContext, command, Fault } from '@yinuo/platform';
import { favoursSupplier } from '../domain/downtime/favours-supplier.ts';
import { mainParty, type Share, sharesOf } from '../domain/downtime/shares.ts';
import { instantOfField } from '../reading/instant-of-field.ts';
import { lockAlerts } from '../store/alert-store.ts';
import { contractOfOutage, type LockedOutage, lockOutage, updateOutage } from '../store/outage-store.ts';
import { checkSpan } from './enter-outage.ts';
import { refuseSealedSpan } from './refuse-sealed.ts';

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
    const before: Counted = {
      from: row.from_at,
      to: row.to_at,
      party: row.corrected_party ?? row.party,
      struck: false,
    };
    const after: Counted = {
      from: change.from === undefined ? before.from : instantOfField('from', change.from),
      to: change.to === undefined ? before.to : instantOfField('to', change.to),
      party: change.party ?? before.party,
      struck: change.struck === true,
    };
    const [was, becomes] = [sharesOfCounted(row, before), sharesOfCounted(row, after)];
    const hospital = ctx.actor.kind === 'person' && ctx.actor.side === 'hospital';
    const unchanged = same(before, after, was);
    // That it was as it counts, and not as another tool says, or just as the supplier entered it, is a word too.
    const isAsked = row.told_from !== null || (hospital && row.entered_by !== null && row.hospital_at === null);
    if (unchanged && !isAsked) throw new Fault('input.invalid', {}, [{ path: '', rule: 'nothing-to-change' }]);
    if ((unchanged || favoursSupplier(was, becomes)) && !hospital)
      throw new Fault('case.hospital-decides', { outage: id });
    if (before.from !== after.from || before.to !== after.to)
      checkSpan(ctx.now, instantOf(after.from), after.to === null ? null : instantOf(after.to));
    await refuseSealed(ctx, row.contract_id, before, after);
    await updateOutage(ctx.tx, ctx.scope, id, {
      from_at: new Date(after.from),
      to_at: after.to === null ? null : new Date(after.to),
      corrected_party: change.party ?? row.corrected_party,
      corrected_at: new Date(ctx.now),
      corrected_by: 'name' in ctx.actor ? ctx.actor.name : '',
      corrected_why: reason,
      struck_at: after.struck ? new Date(ctx.now) : null,
      told_from: hospital || row.told_from === null ? null : new Date(row.told_from),
      told_to: hospital || row.told_to === null ? null : new Date(row.told_to),
      ...(hospital && { hospital_at: new Date(ctx.now), hospital_case: row.case_id ?? row.alert_case }),
    });
    await ctx.record({
      type: after.struck ? 'outage.struck' : 'outage.corrected',
      contract: row.contract_id,
      subject: id,
      at: ctx.now,
      data: { title: row.title ?? row.alert_title ?? '', reason, before: shown(before, was), after: shown(after, was) },
    });
    return { id };
  },
});

interface Counted {
  readonly from: number;
  readonly to: number | null;
  /** Agreed or settled; null: by who owned what. */
  readonly party: CauseParty | null;
  readonly struck: boolean;
}

const GOES_ON = Number.MAX_SAFE_INTEGER;

const sharesOfCounted = (
  { owner, roots_of: roots, told }: LockedOutage,
  { from, to, party, struck }: Counted,
): Share[] => (struck ? [] : sharesOf({ from, to: to ?? GOES_ON, party, owner, roots, told }));

/** A word that says of every part what held already says nothing. */
const same = (a: Counted, b: Counted, was: readonly Share[]): boolean =>
  a.from === b.from &&
  a.to === b.to &&
  a.struck === b.struck &&
  (a.party === b.party || was.every((share) => share.party === b.party));

const shown = ({ from, to, party }: Counted, shares: readonly Share[]) => ({
  from: formatInstant(instantOf(from)),
  to: to === null ? null : formatInstant(instantOf(to)),
  party: party ?? mainParty(shares),
});

/** Only the time that becomes other than it was: what began in a signed month may end otherwise in this one. */
async function refuseSealed(ctx: CommandContext, contract: string, before: Counted, after: Counted): Promise<void> {
  const endOf = ({ to }: Counted): number => to ?? ctx.now;
  const whole = after.struck || before.party !== after.party;
  const changed = whole
    ? [before, after].map((one) => [one.from, endOf(one)] as const)
    : ([
        [before.from, after.from],
        [endOf(before), endOf(after)],
      ] as const);
  for (const [one, other] of changed)
    if (whole || one !== other)
      await refuseSealedSpan(ctx, contract, instantOf(Math.min(one, other)), instantOf(Math.max(one, other)));
}
