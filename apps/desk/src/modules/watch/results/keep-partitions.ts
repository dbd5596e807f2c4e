import { instantOf } from '@yinuo/kernel';
import { command, type Poller } from '@yinuo/platform';
import { z } from 'zod';
import { isPartitionOver, KEPT_DAYS, partitionsAhead, type ResultTable } from '../domain/time/partitions.ts';
import { dropOldEvidence, dropPartition, makePartition, partitionsOf } from '../store/roll-store.ts';

const TABLES = Object.keys(KEPT_DAYS) as ResultTable[];
const EVIDENCE_MS = 400 * 86_400_000; // a year's inspections stay provable

/** Makes the partitions of the days to come and drops those whose time is over. */
export const keepPartitions = command({
  name: 'watch.keep-partitions',
  permission: 'system',
  input: z.strictObject({}),
  mayDoNothing: true,
  async run(ctx) {
    for (const table of TABLES) {
      for (const starts of partitionsAhead(table, ctx.now)) await makePartition(ctx.tx, table, starts);
      const over = (await partitionsOf(ctx.tx, table)).filter((name) => isPartitionOver(table, name, ctx.now));
      for (const name of over) await dropPartition(ctx.tx, name);
    }
    await dropOldEvidence(ctx.tx, instantOf(ctx.now - EVIDENCE_MS));
  },
});

export const partitionKeeper: Poller = {
  name: 'result-partitions',
  everyMs: 3_600_000,
  run: async (platform) => {
    await keepPartitions(platform, { kind: 'system', job: 'result-partitions' }, {});
    return false;
  },
};
