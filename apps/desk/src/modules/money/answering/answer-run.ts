import { AnswerRun, MoneyParams, type MoneyRunView } from '@yinuo/api';
import { actorId, command, Fault } from '@yinuo/platform';
import { notify } from '../../notify/index.ts';
import { maskSaid } from '../domain/words/mask-said.ts';
import { peopleFor } from '../people.ts';
import { viewOfRun } from '../runs/read-run.ts';
import { findRunForUpdate, updateRun } from '../runs/run-store.ts';
import { mayAnswer } from './may-answer.ts';

/** What the hospital is told about the day that it said does not balance (ZK-14). The draft is the run's; a person sends it. */
export const answerRun = command({
  name: 'money.answer-run',
  permission: 'money.run',
  input: MoneyParams.extend(AnswerRun.shape),
  async run(ctx, { id, text }): Promise<MoneyRunView> {
    const { tx, scope, now, actor } = ctx;
    const row = await findRunForUpdate(tx, scope, id);
    if (!row) throw new Fault('not-found', { run: id });
    if (actor.kind !== 'person' || actor.side !== 'supplier')
      throw new Fault('auth.forbidden', { permission: 'money.run' });
    if (!mayAnswer(row, actor)) throw new Fault('state.conflict', { run: id, state: row.state });
    const late = row.answer_by !== null && now > row.answer_by;
    await updateRun(tx, scope, id, [row.state], {
      answer: text,
      answered_at: new Date(now),
      answered_name: actor.name,
    });
    const about = { contract: row.contract_id, subject: id, at: now };
    await ctx.record({ type: 'money.answered', ...about, data: maskSaid({ day: row.day, text, late }) });
    const told = await peopleFor(ctx, row.contract_id, ['hospital-finance']);
    await notify(ctx, {
      to: [...told, ...(row.said_by === null ? [] : [row.said_by])].filter((person) => person !== actorId(actor)),
      template: 'money.answered',
      params: { day: row.day, name: actor.name },
      contract: row.contract_id,
      subject: id,
      key: `money:${id}:answered`,
    });
    return viewOfRun(ctx, id);
  },
});
