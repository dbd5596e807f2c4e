import { CaseParams, WatchCase } from '@yinuo/api';
import { command, Fault } from '@yinuo/platform';
import { headOf, judgeOpenCase } from '../../keep-case.ts';
import { addFact, openCase } from '../../open-case.ts';
import { setWatch } from '../../store/link-store.ts';

/** Whom a case interests is told of what becomes of it. */
export const watchCase = command({
  name: 'case.watch',
  permission: 'case.read',
  input: WatchCase.extend(CaseParams.shape),
  async run(ctx, input) {
    if (ctx.actor.kind !== 'person') throw new Fault('auth.forbidden', { permission: 'case.read' });
    const open = await openCase(ctx, 'watch', { id: input.id });
    await setWatch(ctx.tx, ctx.scope, ctx.actor.personId, open.row.id, open.row.contract_id, input.watch);
    await addFact(open, { type: 'case.watched', at: ctx.now, data: { watch: input.watch } });
    return headOf(open, judgeOpenCase(open), open.row);
  },
});
