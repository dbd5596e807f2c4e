import { CaseParams, MergeCase } from '@yinuo/api';
import { command, Fault } from '@yinuo/platform';
import { notify } from '../../../notify/index.ts';
import { judgeOpenCase, keepCase } from '../../keep-case.ts';
import { addFact, openCase, sideOfActor } from '../../open-case.ts';
import { findCaseForUpdate } from '../../store/case-store.ts';
import { withdrawTasks } from '../../store/task-store.ts';
import { hospitalDesk } from '../../wake/whom-to-tell.ts';
import { refuseMilder } from '../refuse-milder.ts';

/** Merges a duplicate into its main case. Both records stay; the duplicate points to the main one and its clocks rest. */
export const mergeCase = command({
  name: 'case.merge',
  permission: 'case.merge',
  input: MergeCase.extend(CaseParams.shape),
  async run(ctx, input) {
    if (input.into === input.id) throw new Fault('case.merge-self', { case: input.id });
    // In one order, so that two merges of the same pair wait for each other instead of locking up.
    for (const id of [input.id, input.into].sort()) await findCaseForUpdate(ctx.tx, ctx.scope, id);
    const open = await openCase(ctx, 'merge', input);
    const main = await findCaseForUpdate(ctx.tx, ctx.scope, input.into);
    if (!main) throw new Fault('input.invalid', {}, [{ path: 'into', rule: 'unknown' }]);
    if (main.contract_id !== open.row.contract_id)
      throw new Fault('input.invalid', {}, [{ path: 'into', rule: 'same-contract' }]);
    // A main case is never itself merged, so no chain and no circle can arise.
    if (main.state === 'merged') throw new Fault('state.conflict', { into: main.merged_into });
    // Into a closed case nobody looks: the supplier may not lay a running one to rest there.
    if (main.state === 'closed' && sideOfActor(ctx) !== 'hospital')
      throw new Fault('case.hospital-decides', { clauses: [] });
    const before = judgeOpenCase(open);
    await addFact(open, {
      type: 'case.merged',
      at: ctx.now,
      data: { into: main.id, number: main.number, text: input.reason },
    });
    refuseMilder(open, before);
    const data = { from: open.row.id, number: open.row.number };
    await ctx.record({ type: 'case.merged-in', contract: main.contract_id, subject: main.id, at: ctx.now, data });
    for (const kind of ['demand', 'follow-up', 'request'] as const)
      await withdrawTasks(ctx.tx, ctx.scope, open.row.id, kind, ctx.now);
    const { id: subject, number, title, contract_id: contract, reporter_id: reporter } = open.row;
    await notify(ctx, {
      to: [...(await hospitalDesk(open)), ...(reporter === null ? [] : [reporter])],
      template: 'case.merged',
      params: { number, title, into: main.number },
      contract,
      subject,
      key: `${subject}:merged:${open.row.version}`,
    });
    return keepCase(open);
  },
});
