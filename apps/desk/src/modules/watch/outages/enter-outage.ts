import { type CauseParty, EnterOutage } from '@yinuo/api';
import { formatInstant, type Instant } from '@yinuo/kernel';
import { type CommandContext, command, Fault } from '@yinuo/platform';
import { assetsOf, systemOf } from '../../asset/index.ts';
import { caseRecord } from '../../cases/index.ts';
import { agreedParty } from '../domain/downtime/agreed-party.ts';
import { type CountedEnd, countedEnd, toldSolution } from '../domain/downtime/told-end.ts';
import { requireParty } from '../probes/read-probes.ts';
import { instantOfField } from '../reading/instant-of-field.ts';
import { insertOutage } from '../store/outage-store.ts';
import { refuseSealedSpan } from './refuse-sealed.ts';

const DAYS_MAX = 92;

/** What people reported and no probe saw is downtime too (KL-4): entered by name and with a reason, of either side. */
export const enterOutage = command({
  name: 'outage.enter',
  permission: 'watch.manage',
  input: EnterOutage,
  async run(ctx, { contract, asset, title, reason, ...input }) {
    await requireParty(ctx, contract);
    const assets = await assetsOf(ctx.tx, ctx.scope, contract);
    const owner = assets.get(asset)?.owner;
    if (owner === undefined) throw refuse('asset', 'unknown-asset');
    const from = instantOfField('from', input.from);
    const known = await knownOfCase(ctx, contract, input.case);
    const end = input.to === null ? known.solved : { to: instantOfField('to', input.to), said: null };
    const to = end?.to ?? null;
    const said = end?.said != null && end.said > from ? end.said : null;
    checkSpan(ctx.now, from, to);
    await refuseSealedSpan(ctx, contract, from, to ?? ctx.now);
    const hospital = ctx.actor.kind === 'person' && ctx.actor.side === 'hospital';
    const id = ctx.newId('outage');
    await insertOutage(ctx.tx, {
      id,
      contract_id: contract,
      alert_id: null,
      probe_id: null,
      asset_id: asset,
      system_id: systemOf(assets, asset),
      owner,
      from_at: new Date(from),
      to_at: to === null ? null : new Date(to),
      told_from: said === null ? null : new Date(from),
      told_to: said === null ? null : new Date(said),
      party: known.party,
      title,
      case_id: input.case,
      entered_by: 'name' in ctx.actor ? ctx.actor.name : '',
      corrected_by: null,
      corrected_why: null,
      hospital_at: hospital ? new Date(ctx.now) : null,
      hospital_case: hospital ? input.case : null,
    });
    const data = { title, asset, from: formatInstant(from), to: to === null ? null : formatInstant(to), reason };
    await ctx.record({
      type: 'outage.entered',
      contract,
      subject: id,
      at: ctx.now,
      data: { ...data, case: input.case },
    });
    return { id };
  },
});

const refuse = (path: string, rule: string) => new Fault('input.invalid', {}, [{ path, rule }]);

interface KnownOfCase {
  readonly solved: CountedEnd | null;
  readonly party: CauseParty | null;
}

/** When the case was solved and whose part its cause is, as far as that is known. Of another contract it is not found. */
async function knownOfCase(ctx: CommandContext, contract: string, id: string | null): Promise<KnownOfCase> {
  if (id === null) return { solved: null, party: null };
  const { row, history, facts } = await caseRecord(ctx, id);
  if (row.contract_id !== contract) throw new Fault('not-found', { case: id });
  const { resolvedAt, party, partyAgreed } = history;
  const told = facts.findLast((fact) => fact.type === 'case.resolved' && fact.at === resolvedAt);
  const solved = told === undefined ? null : countedEnd(toldSolution(told));
  return { solved, party: agreedParty(party, partyAgreed) };
}

/** Of the past, in order, not endless. */
export function checkSpan(now: Instant, from: Instant, to: Instant | null): void {
  if (from > now) throw refuse('from', 'not-in-future');
  if (to !== null && to > now) throw refuse('to', 'not-in-future');
  if ((to !== null && to <= from) || (to ?? now) - from > DAYS_MAX * 86_400_000) throw refuse('to', 'after-from');
}
