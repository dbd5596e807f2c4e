import { CaseParams, HandOverCase } from '@yinuo/api';
import { command, Fault } from '@yinuo/platform';
import { notify } from '../../../notify/index.ts';
import { keepCase } from '../../keep-case.ts';
import { addFact, openCase } from '../../open-case.ts';

/** Passes the work from whoever has it to the backup (ZK-3), by hand; the desk does it by itself when nobody answers. */
export const handOverCase = command({
  name: 'case.hand-over',
  permission: 'case.hand-off',
  input: HandOverCase.extend(CaseParams.shape),
  async run(ctx, input) {
    const open = await openCase(ctx, 'hand-over', input);
    const { owner, backup } = open.history;
    if (backup === null || backup.id === owner?.id) throw new Fault('state.conflict', { backup: null });
    const data = { from: owner, owner: backup, reason: 'by-hand', text: input.reason };
    const fact = await addFact(open, { type: 'case.handed-over', at: ctx.now, data });
    const { id: subject, contract_id: contract, number, title } = open.row;
    await notify(ctx, {
      to: [backup.id],
      template: 'case.handed-over',
      params: { number, title },
      contract,
      subject,
      key: fact,
    });
    return keepCase(open);
  },
});
