import { command, type Platform, type Poller, type SystemActor } from '@yinuo/platform';
import { z } from 'zod';
import { decideAlerts } from '../domain/alarm/decide.ts';
import {
  contractsToDecide,
  type HoldRow,
  markOver,
  markTold,
  tryLockAlerts,
  writeHolds,
} from '../store/alert-store.ts';
import { addRoots } from '../store/outage-store.ts';
import { insertTelling } from '../store/telling-store.ts';
import { alarmWorld } from './alarm-world.ts';

/** Decides what is to be said of a contract's alerts and writes it down in order; saying it is the teller's. */
export const decideContract = command({
  name: 'alert.decide',
  permission: 'system',
  input: z.strictObject({ contract: z.string() }),
  mayDoNothing: true, // mostly there is nothing new to say
  async run(ctx, { contract }) {
    if (!(await tryLockAlerts(ctx.tx, contract))) return;
    const { world } = await alarmWorld(ctx.tx, ctx.scope, contract, ctx.now);
    const decision = decideAlerts(world, ctx.now);
    const holds = [...decision.hold].map(
      ([id, hold]): HoldRow => ({ id, why: hold.why, until: hold.until, root: 'root' in hold ? hold.root : null }),
    );
    await writeHolds(ctx.tx, holds);
    await addRoots(ctx.tx, holds);
    for (const { group, alerts } of decision.tell) {
      await insertTelling(ctx.tx, { contract, kind: 'open', group, alerts, now: ctx.now });
      await markTold(ctx.tx, alerts, ctx.now);
    }
    for (const id of decision.recovered)
      await insertTelling(ctx.tx, { contract, kind: 'recovered', group: id, alerts: [id], now: ctx.now });
    await markOver(ctx.tx, [...decision.recovered, ...decision.ended], ctx.now);
  },
});

const CONTRACTS_MAX = 200;

const contractsWaiting = command({
  name: 'alert.look',
  permission: 'system',
  input: z.strictObject({}),
  mayDoNothing: true,
  run: (ctx) => contractsToDecide(ctx.tx, CONTRACTS_MAX),
});

/** One look at every contract with something to decide. */
export async function decideAll(platform: Platform): Promise<void> {
  const actor: SystemActor = { kind: 'system', job: 'alert-decider' };
  for (const contract of await contractsWaiting(platform, actor, {}))
    await decideContract(platform, actor, { contract });
}

export const alertDecider: Poller = {
  name: 'alert-decider',
  everyMs: 1_000,
  run: async (platform) => {
    await decideAll(platform);
    return false;
  },
};
