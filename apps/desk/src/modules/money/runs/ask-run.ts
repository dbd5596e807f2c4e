import { AskRun, type MoneyRunReason, type MoneyRunView } from '@yinuo/api';
import { beijingDate, type DateText, formatInstant, type Instant, instantOf, parseDate } from '@yinuo/kernel';
import { actorId, type CommandContext, command, Fault } from '@yinuo/platform';
import { contractForJudging } from '../../agreement/index.ts';
import { notify } from '../../notify/index.ts';
import { sayToOpenRun } from '../answering/say-imbalance.ts';
import { agreedTimes } from '../domain/agreed-times.ts';
import { maskSaid } from '../domain/words/mask-said.ts';
import { peopleFor } from '../people.ts';
import { requireContract } from '../scope.ts';
import { viewOfRun } from './read-run.ts';
import { reconcileDay } from './reconcile-day.ts';
import { findOpenRun, insertRun } from './run-store.ts';

/**
 * Asks for a run of a day; refused with `state.conflict` while another run of it is not done. What the hospital says does not
 * balance is never refused for that: the open run answers it.
 */
export const askRun = command({
  name: 'money.ask-run',
  permission: 'money.run',
  input: AskRun,
  async run(ctx, { contract, day, reason, case: caseId, said }): Promise<MoneyRunView> {
    await requireContract(ctx.tx, ctx.scope, contract);
    const isImbalance = reason === 'imbalance';
    const asked = { contract, day: pastDay(ctx, day), reason, case: caseId ?? null };
    const by = isImbalance ? await answerBy(ctx, contract) : null;
    const wanted = { ...asked, said: isImbalance ? (said ?? null) : null, answerBy: by };
    let id = await openRun(ctx, wanted);
    // Done between the two looks: then a new one can be asked for.
    if (id === null && isImbalance) id = (await sayToOpenRun(ctx, wanted)) ?? (await openRun(ctx, wanted));
    if (id === null) {
      const open = await findOpenRun(ctx.tx, ctx.scope, contract, pastDay(ctx, day));
      throw new Fault('state.conflict', { run: open?.id ?? null, day });
    }
    if (isImbalance) await tellSupplier(ctx, { id, contract, day, said: said ?? '', by });
    return viewOfRun(ctx, id);
  },
});

/** By when the contract wants an answer (ZK-14: 4 hours agreed); null where it says nothing of it. */
async function answerBy({ tx, scope, now }: CommandContext, contract: string): Promise<Instant | null> {
  const { contract: text } = await contractForJudging(tx, scope, contract, now);
  const { answerWithin } = agreedTimes(text);
  return answerWithin === null ? null : instantOf(now + answerWithin);
}

interface Imbalance {
  readonly id: string;
  readonly contract: string;
  readonly day: string;
  readonly said: string;
  readonly by: Instant | null;
}

async function tellSupplier(ctx: CommandContext, { id, contract, day, said, by }: Imbalance): Promise<void> {
  const people = await peopleFor(ctx, contract, ['supplier-first-line', 'supplier-operations']);
  await notify(ctx, {
    to: people.filter((person) => person !== actorId(ctx.actor)),
    template: 'money.answer-wanted',
    params: maskSaid({ day, due: by === null ? '' : formatInstant(by), said }),
    contract,
    subject: id,
    key: `money:${id}:asked:${ctx.now}`,
  });
}

interface NewRun {
  readonly contract: string;
  readonly day: DateText;
  readonly reason: MoneyRunReason;
  readonly case: string | null;
  readonly said?: string | null;
  readonly answerBy?: Instant | null;
}

/** Queues a run; null when one of that day is not done yet. */
export async function openRun(
  ctx: CommandContext,
  { contract, day, reason, case: caseId, said = null, answerBy: by = null }: NewRun,
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
    imbalance: reason === 'imbalance',
    said,
    said_by: reason === 'imbalance' ? actorId(actor) : null,
    answer_by: by === null ? null : new Date(by),
  });
  if (!made) return null;
  await ctx.record({
    type: 'money.run-asked',
    contract,
    subject: id,
    at: now,
    data: maskSaid({
      day,
      runReason: reason,
      ...(caseId === null ? {} : { case: caseId }),
      ...(said === null ? {} : { said }),
    }),
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
