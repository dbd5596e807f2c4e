import { CaseParams, ChangeSeverity } from '@yinuo/api';
import { command, Fault } from '@yinuo/platform';
import { judgeOpenCase, keepCase } from '../../keep-case.ts';
import { addFact, instantOfAct, openCase } from '../../open-case.ts';
import { refuseMilder } from '../refuse-milder.ts';

/** Another of the contract's words. Targets are counted anew from the report; what was met before stays met. */
export const changeSeverity = command({
  name: 'case.change-severity',
  permission: 'case.classify',
  input: ChangeSeverity.extend(CaseParams.shape),
  async run(ctx, input) {
    const open = await openCase(ctx, 'change-severity', input);
    const at = await instantOfAct(open, input.at);
    const words = open.contract.contract.kinds.find((kind) => kind.kind === open.row.kind)?.severities ?? [];
    if (!words.some((word) => word.id === input.severity)) {
      const values = words.map((word) => word.id);
      throw new Fault('input.invalid', {}, [{ path: 'severity', rule: 'not-in-contract', params: { values } }]);
    }
    const from = open.history.severity;
    if (from === input.severity) throw new Fault('state.conflict', { severity: from });
    const data = { severity: input.severity, from, text: input.reason };
    const before = judgeOpenCase(open);
    await addFact(open, { type: 'case.severity-changed', at, channel: input.channel, data });
    refuseMilder(open, before);
    return keepCase(open);
  },
});
