import { AskRun, type MoneyRunReason, type MoneyRunView } from '@yinuo/api';
import { beijingDate, type DateText, parseDate } from '@yinuo/kernel';
import { type CommandContext, command, Fault } from '@yinuo/platform';
import { requireContract } from '../scope.ts';
import { viewOfRun } from './read-run.ts';
import { reconcileDay } from './reconcile-day.ts';
import { findOpenRun, insertRun } from './run-store.ts';

/** Asks for a run of a day; refused with `state.conflict` while another run of it is not done. */
export const askRun = command({
  name: 'money.ask-run',
  permission: 'money.run',
  input: AskRun,
  async run(ctx, { contract, day, reason, case: caseId }): Promise<MoneyRunView> {
    await requireContract(ctx.tx, ctx.scope, contract);
    const id = await openRun(ctx, { contract, day: pastDay(ctx, day), reason, case: caseId ?? null });
    if (id === null) {
      const open = await findOpenRun(ctx.tx, ctx.scope, contract, pastDay(ctx, day));
      throw new Fault('state.conflict', { run: open?.id ?? null, day });
    }
    return viewOfRun(ctx, id);
  },
});

interface NewRun {
  readonly contract: string;
  readonly day: DateText;
  readonly reason: MoneyRunReason;
  readonly case: string | null;
}

/** Queues a run; null when one of that day is not done yet. */
export async function openRun(
  ctx: CommandContext,
  { contract, day, reason, case: caseId }: NewRun,
): Promise<string | null> {
  const { tx, scope, now, actor } = ctx;
  const id = ctx.newId('run');
  const made = await insertRun(tx, scope, {
    id,
    contract_id: contract,
    day,
    reason,
    case_id: caseId,
    state: 'queued',
    asked_at: new Date(now),
    asked_by: actor.kind === 'person' ? actor.personId : null,
    asked_name: 'name' in actor ? actor.name : null,
  });
  if (!made) return null;
  await ctx.record({
    type: 'money.run-asked',
    contract,
    subject: id,
    at: now,
    data: { day, runReason: reason, ...(caseId === null ? {} : { case: caseId }) },
  });
  ctx.enqueue(reconcileDay, { run: id }, { key: `money:${id}` });
  return id;
}

function pastDay({ now }: CommandContext, text: string): DateText {
  const day = parseDate(text);
  if (!day.ok) throw new Fault('input.invalid', {}, [{ path: 'day', rule: day.error.rule }]);
  if (day.value > beijingDate(now)) throw new Fault('input.invalid', {}, [{ path: 'day', rule: 'not-in-future' }]);
  return day.value;
}
