import { createHash, randomBytes } from 'node:crypto';
import { AddProbe } from '@yinuo/api';
import { command, Fault } from '@yinuo/platform';
import { partiesOf } from '../../agreement/index.ts';
import { insertProbe } from '../store/probe-store.ts';
import { keepServing } from '../store/serving-store.ts';
import { checkProbe, refuseProfile } from './check-probe.ts';
import { followCounting } from './follow-counting.ts';
import { reachFrom } from './reach-from.ts';
import { sealSecrets } from './secrets.ts';

export const addProbe = command({
  name: 'probe.add',
  permission: 'watch.manage',
  input: AddProbe,
  async run(ctx, input) {
    if ((await partiesOf(ctx.tx, ctx.scope, input.contract)).length === 0)
      throw new Fault('not-found', { contract: input.contract });
    refuseProfile(input.profile, await reachFrom(ctx, input.contract, input.runner));
    await checkProbe(ctx.tx, ctx.scope, input.contract, { ...input, secretNames: Object.keys(input.secrets) });
    const id = ctx.newId('probe');
    const key = input.profile.kind === 'heartbeat' ? randomBytes(24).toString('base64url') : null;
    await insertProbe(ctx.tx, {
      id,
      contract_id: input.contract,
      asset_id: input.asset,
      name: input.name,
      profile: JSON.stringify(input.profile),
      secrets: sealSecrets(ctx.platform.sealingKey.box, input.secrets),
      every_seconds: input.everySeconds,
      timeout_ms: input.timeoutMs,
      retries: input.retries,
      recover_after: input.recoverAfter,
      severity: input.severity,
      counts_downtime: input.countsDowntime,
      runner_id: input.runner,
      capacity: input.capacity === null ? null : JSON.stringify(input.capacity),
      serves: input.serves,
      heartbeat_hash: key === null ? null : hashOfKey(key),
      created_at: new Date(ctx.now),
    });
    await followCounting(ctx, input.contract, id);
    await keepServing(ctx.tx, input.contract, id, input.serves, ctx.now);
    await ctx.record({
      type: 'probe.added',
      contract: input.contract,
      subject: id,
      at: ctx.now,
      data: { name: input.name, kind: input.profile.kind, asset: input.asset, everySeconds: input.everySeconds },
    });
    return { id, heartbeatPath: key === null ? null : `/api/heartbeat/${key}` };
  },
});

export const hashOfKey = (key: string): string => createHash('sha256').update(key).digest('base64url');
