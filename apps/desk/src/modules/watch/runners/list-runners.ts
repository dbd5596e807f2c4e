import { ListRunners, type RunnerView } from '@yinuo/api';
import { formatInstant, type Instant, instantOf } from '@yinuo/kernel';
import { permissionsOfActor, query } from '@yinuo/platform';
import { requireParty } from '../probes/read-probes.ts';
import { countProbesOf } from '../store/probe-store.ts';
import { type RunnerRow, selectRunners } from '../store/runner-store.ts';

/** Runners are told to ask this often; three times that long without a word is silence. */
export const ASK_AFTER_SECONDS = 20;
export const SILENT_MS = 3 * ASK_AFTER_SECONDS * 1000;

export const listRunners = query({
  name: 'runner.list',
  permission: 'watch.read',
  input: ListRunners,
  async run(ctx, { contract }) {
    await requireParty(ctx, contract);
    const rows = await selectRunners(ctx.tx, ctx.scope, contract);
    const counts = await countProbesOf(
      ctx.tx,
      rows.map((row) => row.id),
    );
    return {
      items: rows.map((row) => runnerView(row, counts.get(row.id) ?? 0, ctx.now)),
      may: [...permissionsOfActor(ctx.actor)].filter((one) => one === 'watch.manage'),
    };
  },
});

const runnerView = (row: RunnerRow, probes: number, now: Instant): RunnerView => ({
  id: row.id,
  contract: row.contract_id,
  name: row.name,
  state: stateOf(row, now),
  host: row.host,
  version: row.version,
  lastSeenAt: row.last_seen_at === null ? null : formatInstant(instantOf(row.last_seen_at)),
  delivered: row.delivered,
  waiting: row.waiting,
  lost: row.lost,
  skipped: row.skipped,
  probes,
});

function stateOf({ last_seen_at: seen, behind }: RunnerRow, now: Instant): RunnerView['state'] {
  if (seen === null) return 'invited';
  if (now - seen > SILENT_MS) return 'silent';
  return behind ? 'behind' : 'alive';
}
