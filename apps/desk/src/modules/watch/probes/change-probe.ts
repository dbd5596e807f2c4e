import { isDeepStrictEqual } from 'node:util';
import { ChangeProbe, WatchParams } from '@yinuo/api';
import { command, Fault } from '@yinuo/platform';
import { endAlertOf } from '../alerts/end-alert.ts';
import { NEW_HEALTH } from '../domain/alarm/health.ts';
import { refuseWhileDown } from '../outages/refuse-while-down.ts';
import { lockProbe, type ProbeTableRow, updateProbe } from '../store/probe-store.ts';
import { keepServing } from '../store/serving-store.ts';
import { checkProbe, refuseProfile } from './check-probe.ts';
import { followCounting } from './follow-counting.ts';
import { reachFrom } from './reach-from.ts';
import { openSecrets, sealSecrets } from './secrets.ts';

/** A paused probe's alert ends with it: nobody looks any more. Changed credentials are named, never shown. */
export const changeProbe = command({
  name: 'probe.change',
  permission: 'watch.manage',
  input: ChangeProbe.extend(WatchParams.shape),
  async run(ctx, { id, version, paused, secrets, ...change }) {
    const row = await lockProbe(ctx.tx, ctx.scope, id);
    if (!row) throw new Fault('not-found', { probe: id });
    if (row.version !== version) throw new Fault('state.stale', { version: row.version });
    const { box } = ctx.platform.sealingKey;
    const after = changed(row, change);
    if (after.profile.kind !== row.profile.kind)
      throw new Fault('input.invalid', {}, [{ path: 'profile', rule: 'kind-stays' }]);
    // What was let in before may be paused or renamed as it is.
    if (!isDeepStrictEqual(after.profile, row.profile) || after.runner !== row.runner_id)
      refuseProfile(after.profile, await reachFrom(ctx, row.contract_id, after.runner));
    const known = openSecrets(box, row.secrets);
    const stale = goesElsewhere(row, after) ? Object.keys(known).filter((name) => secrets?.[name] === undefined) : [];
    if (stale.length > 0)
      throw new Fault('input.invalid', {}, [{ path: 'secrets', rule: 'anew', params: { names: stale.join(', ') } }]);
    const kept = { ...known, ...secrets };
    await checkProbe(ctx.tx, ctx.scope, row.contract_id, { ...after, secretNames: Object.keys(kept) });
    const pausedAt = paused === undefined ? row.paused_at : paused ? (row.paused_at ?? ctx.now) : null;
    const stops = pausedAt !== null && row.paused_at === null;
    if (stops || judgesOtherwise(row, after)) await refuseWhileDown(ctx, { probe: id });
    await updateProbe(ctx.tx, ctx.scope, id, {
      name: after.name,
      asset_id: after.asset,
      profile: JSON.stringify(after.profile),
      secrets: sealSecrets(box, kept),
      every_seconds: after.everySeconds,
      timeout_ms: after.timeoutMs,
      retries: after.retries,
      recover_after: after.recoverAfter,
      severity: after.severity,
      counts_downtime: after.countsDowntime,
      runner_id: after.runner,
      capacity: after.capacity === null ? null : JSON.stringify(after.capacity),
      serves: after.serves,
      paused_at: pausedAt === null ? null : new Date(pausedAt),
      ...(stops ? { health: JSON.stringify(NEW_HEALTH) } : {}),
    });
    await followCounting(ctx, row.contract_id, id);
    await keepServing(ctx.tx, row.contract_id, id, pausedAt === null ? after.serves : [], ctx.now);
    if (stops) await endAlertOf(ctx, row.contract_id, id);
    const fields = Object.entries({ ...change, secrets, paused }).flatMap(([name, value]) =>
      value === undefined ? [] : [name],
    );
    await ctx.record({
      type: 'probe.changed',
      contract: row.contract_id,
      subject: id,
      at: ctx.now,
      data: { name: after.name, fields, ...(paused === undefined ? {} : { paused }) },
    });
    return { id };
  },
});

type Change = Omit<(typeof ChangeProbe)['_zod']['output'], 'version' | 'paused' | 'secrets'>;

const changed = (row: ProbeTableRow, change: Change) => ({
  name: change.name ?? row.name,
  asset: change.asset ?? row.asset_id,
  profile: change.profile ?? row.profile,
  everySeconds: change.everySeconds ?? row.every_seconds,
  timeoutMs: change.timeoutMs ?? row.timeout_ms,
  retries: change.retries ?? row.retries,
  recoverAfter: change.recoverAfter ?? row.recover_after,
  severity: change.severity ?? row.severity,
  countsDowntime: change.countsDowntime ?? row.counts_downtime,
  runner: change.runner === undefined ? row.runner_id : change.runner,
  capacity: change.capacity === undefined ? row.capacity : change.capacity,
  serves: change.serves ?? row.serves,
});

/** Whether what fails now could pass, or no longer count. */
const judgesOtherwise = (row: ProbeTableRow, after: ReturnType<typeof changed>): boolean =>
  after.countsDowntime !== row.counts_downtime ||
  after.severity !== row.severity ||
  after.asset !== row.asset_id ||
  after.runner !== row.runner_id ||
  after.timeoutMs !== row.timeout_ms ||
  !isDeepStrictEqual(after.profile, row.profile);

/** Parts of a profile that judge an answer. With any other part a credential could be sent where it was not given for. */
const JUDGING: ReadonlySet<string> = new Set(['limits', 'expect', 'assertions', 'lossPercent', 'unit']);

/** Who changes where a probe looks, or from where, must know its credentials: they are not sent on to another place. */
function goesElsewhere(row: ProbeTableRow, after: ReturnType<typeof changed>): boolean {
  const target = (profile: object) =>
    Object.entries(profile)
      .filter(([name]) => !JUDGING.has(name))
      .sort();
  return after.runner !== row.runner_id || !isDeepStrictEqual(target(after.profile), target(row.profile));
}
