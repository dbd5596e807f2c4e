import { createHash } from 'node:crypto';
import { SealDays, type SealView } from '@yinuo/api';
import { beijingDate, formatInstant, parseDate } from '@yinuo/kernel';
import { actorId, type CommandContext, command, Fault } from '@yinuo/platform';
import { filesOfRuns, findDigests, lockContract, selectOpenRuns } from '../runs/run-store.ts';
import { requireContract } from '../scope.ts';
import { statementsOfDays } from '../statements/statement-store.ts';
import { type DayRow, insertSeal, markSealed, selectDays } from './day-store.ts';

/**
 * Seals the reconciled days of a span: their figures stay as they are, whatever file comes later. Refused while one of its days
 * is being run, when none was reconciled, or when the files of one are others than those it was reconciled with; what is open
 * stays open and can still be settled.
 */
export const sealDays = command({
  name: 'money.seal-days',
  permission: 'money.seal',
  input: SealDays,
  async run(ctx, input): Promise<SealView> {
    const { tx, scope, now, actor } = ctx;
    const { contract } = input;
    await requireContract(tx, scope, contract);
    const [from, to] = [parseDate(input.from), parseDate(input.to)];
    if (!from.ok || !to.ok || from.value > to.value)
      throw new Fault('input.invalid', {}, [{ path: 'to', rule: 'not-before-from' }]);
    if (to.value >= beijingDate(now)) throw new Fault('input.invalid', {}, [{ path: 'to', rule: 'not-in-future' }]);
    await lockContract(tx, scope, contract);
    const [running] = await selectOpenRuns(tx, scope, contract, from.value, to.value);
    if (running) throw new Fault('state.conflict', { day: running, state: 'running' });
    const open = (await selectDays(tx, scope, contract, from.value, to.value)).filter((day) => day.sealed_at === null);
    if (open.length === 0)
      throw new Fault('state.conflict', { from: from.value, to: to.value, state: 'nothing-to-seal' });
    await refuseOtherFiles(ctx, contract, open);
    const digests = await findDigests(
      tx,
      scope,
      open.map(({ run_id }) => run_id),
    );
    const sealed = open.map(({ day, run_id, figures }) => [day, run_id, digests.get(run_id) ?? null, figures]);
    const digest = createHash('sha256').update(JSON.stringify(sealed)).digest('hex');
    const name = 'name' in actor ? actor.name : null;
    await markSealed(
      tx,
      scope,
      contract,
      open.map(({ day }) => day),
      now,
      name,
    );
    const by = { sealed_by: actorId(actor), sealed_name: name, sealed_at: new Date(now) };
    const span = { contract_id: contract, day_from: from.value, day_to: to.value, days: open.length, digest };
    if (!(await insertSeal(tx, scope, { ...span, ...by })))
      throw new Fault('duplicate', { from: from.value, to: to.value });
    await ctx.record({
      type: 'money.sealed',
      contract,
      subject: contract,
      at: now,
      data: { from: from.value, to: to.value, days: open.length, digest },
    });
    return { contract, from: from.value, to: to.value, days: open.length, digest, at: formatInstant(now), by: name };
  },
});

/** A file was withdrawn or came since the run: figures must not be sealed that nobody could make again. */
async function refuseOtherFiles(
  { tx, scope }: CommandContext,
  contract: string,
  days: readonly DayRow[],
): Promise<void> {
  const held = await filesOfRuns(
    tx,
    scope,
    days.map(({ run_id }) => run_id),
  );
  for (const { day, run_id } of days) {
    const now = new Set((await statementsOfDays(tx, scope, contract, day, day)).map(({ id }) => id));
    const then = held.get(run_id) ?? [];
    if (now.size !== then.length || then.some((id) => !now.has(id))) throw new Fault('money.files-changed', { day });
  }
}
