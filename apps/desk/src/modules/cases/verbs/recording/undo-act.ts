import { CaseParams, UndoAct } from '@yinuo/api';
import { command, Fault } from '@yinuo/platform';
import { lastActOf } from '../../domain/history/last-act.ts';
import { keepCase } from '../../keep-case.ts';
import { addFact, openCase } from '../../open-case.ts';
import { withdrawTasks } from '../../store/task-store.ts';

/** Takes the last own act back by a further fact; nothing is removed from the log. */
export const undoAct = command({
  name: 'case.undo',
  permission: 'case.note',
  input: UndoAct.extend(CaseParams.shape),
  async run(ctx, input) {
    const open = await openCase(ctx, 'undo', input);
    const act = ctx.actor.kind === 'person' ? lastActOf(open.facts, ctx.actor.personId) : [];
    if (!act.some((fact) => fact.id === input.fact)) throw new Fault('state.conflict', { fact: input.fact });
    const data = { facts: act.map((fact) => fact.id), types: act.map((fact) => fact.type), text: input.reason };
    await addFact(open, { type: 'case.undone', at: ctx.now, data });
    if (act.some((fact) => fact.type === 'case.resolved'))
      await withdrawTasks(ctx.tx, ctx.scope, open.row.id, 'follow-up', ctx.now);
    return keepCase(open);
  },
});
