import { AgreeCause, CaseParams } from '@yinuo/api';
import { command, Fault } from '@yinuo/platform';
import { refuseSealedTime } from '../../../agreement/index.ts';
import { keepCase } from '../../keep-case.ts';
import { addFact, openCase } from '../../open-case.ts';

/** The hospital's word on the responsible party: agreed, a breach is excused; not agreed, it stays a breach. */
export const agreeCause = command({
  name: 'case.agree-cause',
  permission: 'case.agree-cause',
  input: AgreeCause.extend(CaseParams.shape),
  async run(ctx, input) {
    const open = await openCase(ctx, 'agree-cause', input);
    const { party, cause, partyAgreed, reportedAt } = open.history;
    if (party === null || party === 'supplier' || partyAgreed)
      throw new Fault('state.conflict', { party, agreed: partyAgreed });
    await refuseSealedTime(ctx, open.row.contract_id, reportedAt);
    const data = { party, cause, agreed: input.agree, disputed: input.agree ? undefined : true, text: input.reason };
    await addFact(open, { type: 'case.cause-set', at: ctx.now, data });
    return keepCase(open);
  },
});
