import { createHash } from 'node:crypto';
import { hostname } from 'node:os';
import { command, Fault } from '@yinuo/platform';
import { type Ask, AskWork, type Probe, type Work } from '@yinuo/probes/shapes';
import { z } from 'zod';
import { secretsIfOpen } from '../probes/secrets.ts';
import { selectOpenAsks } from '../store/ask-store.ts';
import { selectWork } from '../store/probe-store.ts';
import { lockRunner, touchRunner } from '../store/runner-store.ts';
import { ownDatabase } from '../worker/own-database.ts';
import { ASK_AFTER_SECONDS } from './list-runners.ts';

/** The probes of a runner with the credentials that they name, when they changed since it asked. Its sign of life. */
export const askWork = command({
  name: 'runner.ask',
  permission: 'system',
  input: AskWork.extend({ runner: z.string() }),
  mayDoNothing: true, // as long as it was not silent
  async run(ctx, { runner, ...sign }): Promise<Work & { readonly asks: readonly Ask[] }> {
    const row = await lockRunner(ctx.tx, runner);
    if (!row) throw new Fault('hook.signature-invalid');
    if (row.silent_since !== null)
      await ctx.record({
        type: 'runner.back',
        contract: row.contract_id,
        subject: runner,
        at: ctx.now,
        data: { name: row.name },
      });
    const probes = await selectWork(ctx.tx, runner, ctx.now);
    const desk = { machine: hostname(), database: await ownDatabase(ctx.tx, ctx.platform.pool) };
    const revision = createHash('sha256')
      .update(JSON.stringify(desk))
      .update(probes.map((probe) => `${probe.id}:${probe.version}:${probe.every_seconds}`).join())
      .digest('base64url');
    await touchRunner(ctx.tx, row, sign, { revision, now: ctx.now });
    const asks = await selectOpenAsks(ctx.tx, runner, ctx.now);
    const common = { now: ctx.now, askAfterSeconds: ASK_AFTER_SECONDS, asks };
    if (revision === sign.revision) return { ...common, work: null };
    const { box } = ctx.platform.sealingKey;
    // Two probes may name their credentials alike: a name is made the probe's own.
    const orders = probes.map((probe, index) => ownSecrets(probe, index, secretsIfOpen(box, probe.secrets)));
    return {
      ...common,
      work: {
        revision,
        probes: orders.map((order) => order.probe),
        secrets: Object.assign({}, ...orders.map((order) => order.secrets)),
        desk,
      },
    };
  },
});

type WorkRow = Awaited<ReturnType<typeof selectWork>>[number];

function ownSecrets(row: WorkRow, index: number, secrets: Readonly<Record<string, string>>) {
  const own = (name: string) => `p${index.toString(36)}-${name}`.slice(0, 40);
  const profile = JSON.stringify(row.profile).replace(
    /\{\{secret\.([a-z][a-z0-9-]{0,39})\}\}/g,
    (_, name: string) => `{{secret.${own(name)}}}`,
  );
  const probe: Probe = {
    id: row.id,
    everySeconds: row.every_seconds,
    timeoutMs: row.timeout_ms,
    profile: JSON.parse(profile) as Probe['profile'],
  };
  return { probe, secrets: Object.fromEntries(Object.entries(secrets).map(([name, value]) => [own(name), value])) };
}
