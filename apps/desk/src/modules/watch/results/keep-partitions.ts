import { addDays, startOfDay } from '@yinuo/kernel';
import { command, type Poller, type SystemActor } from '@yinuo/platform';
import { z } from 'zod';
import {
  firstDayOf,
  isPartitionOver,
  KEPT_DAYS,
  partitionsAhead,
  type ResultTable,
} from '../domain/time/partitions.ts';
import { dropOverEvidence } from '../store/results/evidence-store.ts';
import { dropPartition, isDayCounted, makePartition, partitionsOf } from '../store/results/roll-store.ts';

const TABLES = Object.keys(KEPT_DAYS) as ResultTable[];
const actor: SystemActor = { kind: 'system', job: 'result-partitions' };

/** Makes the partitions of the days to come. */
export const keepPartitions = command({
  name: 'watch.keep-partitions',
  permission: 'system',
  input: z.strictObject({}),
  mayDoNothing: true,
  async run(ctx) {
    for (const table of TABLES)
      for (const starts of partitionsAhead(table, ctx.now)) await makePartition(ctx.tx, table, starts);
  },
});

/** Drops what one table need not keep any longer: one in a transaction, for whoever waits for two tables waits in a circle. */
export const dropPartitions = command({
  name: 'watch.drop-partitions',
  permission: 'system',
  input: z.strictObject({ table: z.enum(TABLES) }),
  mayDoNothing: true,
  async run(ctx, { table }) {
    const over = (await partitionsOf(ctx.tx, table)).filter((name) => isPartitionOver(table, name, ctx.now));
    for (const name of over) {
      const day = table === 'probe_result' ? firstDayOf(name) : null;
      if (day !== null && !(await isDayCounted(ctx.tx, startOfDay(day), startOfDay(addDays(day, 1))))) continue;
      await dropPartition(ctx.tx, name);
    }
  },
});

const dropEvidence = command({
  name: 'watch.drop-evidence',
  permission: 'system',
  input: z.strictObject({}),
  mayDoNothing: true,
  run: (ctx) => dropOverEvidence(ctx.tx, ctx.now),
});

export const partitionKeeper: Poller = {
  name: 'result-partitions',
  everyMs: 3_600_000,
  run: async (platform) => {
    await keepPartitions(platform, actor, {});
    for (const table of TABLES) await dropPartitions(platform, actor, { table });
    await dropEvidence(platform, actor, {});
    return false;
  },
};
