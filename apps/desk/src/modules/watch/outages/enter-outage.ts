import { type CauseParty, EnterOutage } from '@yinuo/api';
import { formatInstant, type Instant } from '@yinuo/kernel';
import { type CommandContext, command, Fault } from '@yinuo/platform';
import { assetsOf, type KnownAsset, systemOf } from '../../asset/index.ts';
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
  async run(ctx, { contract, from, to, ...said }) {
    await requireParty(ctx, contract);
    const known = await knownOfCase(ctx, contract, said.case);
    const begun = instantOfField('from', from);
    const ended = to === null ? known.solved : { to: instantOfField('to', to), said: null };
    const spans = [{ from: begun, end: ended }];
    const assets = await assetsOf(ctx.tx, ctx.scope, contract);
    const [id = ''] = await enterSpans(ctx, contract, { ...said, assets, spans, party: known.party });
    return { id };
  },
});

export interface EnteredSpans {
  /** Of the contract; the asset is one of them. */
  readonly assets: ReadonlyMap<string, KnownAsset>;
  readonly asset: string;
  readonly title: string;
  readonly case: string | null;
  readonly reason: string;
  readonly party: CauseParty | null;
  readonly spans: readonly { readonly from: Instant; readonly end: CountedEnd | null }[];
}

/** An outage for each span, all or none; ids in their order. */
export async function enterSpans(ctx: CommandContext, contract: string, entered: EnteredSpans): Promise<string[]> {
  const { assets, asset, title, reason, party, spans } = entered;
  const owner = assets.get(asset)?.owner;
  if (owner === undefined) throw refuse('asset', 'unknown-asset');
  for (const { from, end } of spans) {
    checkSpan(ctx.now, from, end?.to ?? null);
    await refuseSealedSpan(ctx, contract, from, end?.to ?? ctx.now);
  }
  const hospital = ctx.actor.kind === 'person' && ctx.actor.side === 'hospital';
  const ids: string[] = [];
  for (const { from, end } of spans) {
    const id = ctx.newId('outage');
    const said = end?.said != null && end.said > from ? end.said : null;
    await insertOutage(ctx.tx, {
      id,
      contract_id: contract,
      alert_id: null,
      probe_id: null,
      asset_id: asset,
      system_id: systemOf(assets, asset),
      owner,
      from_at: new Date(from),
      to_at: end === null ? null : new Date(end.to),
      told_from: said === null ? null : new Date(from),
      told_to: said === null ? null : new Date(said),
      party,
      title,
      case_id: entered.case,
      entered_by: 'name' in ctx.actor ? ctx.actor.name : '',
      corrected_by: null,
      corrected_why: null,
      hospital_at: hospital ? new Date(ctx.now) : null,
      hospital_case: hospital ? entered.case : null,
    });
    const span = { from: formatInstant(from), to: end === null ? null : formatInstant(end.to) };
    const data = { title, asset, ...span, reason, case: entered.case };
    await ctx.record({ type: 'outage.entered', contract, subject: id, at: ctx.now, data });
    ids.push(id);
  }
  return ids;
}

const refuse = (path: string, rule: string) => new Fault('input.invalid', {}, [{ path, rule }]);

interface KnownOfCase {
  readonly solved: CountedEnd | null;
  readonly party: CauseParty | null;
}

/** When the case was solved and whose part its cause is, as far as that is known. Of another contract it is not found. */
export async function knownOfCase(ctx: CommandContext, contract: string, id: string | null): Promise<KnownOfCase> {
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
