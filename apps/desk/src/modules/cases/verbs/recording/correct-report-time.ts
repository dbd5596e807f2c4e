import { CaseParams, CorrectReportTime } from '@yinuo/api';
import { formatInstant } from '@yinuo/kernel';
import { command, Fault } from '@yinuo/platform';
import { refuseSealedTime } from '../../../agreement/index.ts';
import { judgeOpenCase, keepCase } from '../../keep-case.ts';
import { addFact, openCase, pastInstant } from '../../open-case.ts';
import { refuseMilder } from '../refuse-milder.ts';

/** Says anew when it was reported. The first report stays in the log; a signed month is closed to both times (lesson 3). */
export const correctReportTime = command({
  name: 'case.correct-report-time',
  permission: 'case.classify',
  input: CorrectReportTime.extend(CaseParams.shape),
  async run(ctx, input) {
    const open = await openCase(ctx, 'correct-report-time', input);
    const reportedAt = pastInstant(ctx, 'reportedAt', input.reportedAt);
    const from = open.history.reportedAt;
    if (reportedAt === from) throw new Fault('state.conflict', { reportedAt: formatInstant(from) });
    for (const at of [from, reportedAt]) await refuseSealedTime(ctx, open.row.contract_id, at);
    const first = open.facts.find(
      (fact) => fact.type !== 'case.reported' && fact.actor.kind === 'person' && fact.at < reportedAt,
    );
    if (first || reportedAt > open.row.recorded_at)
      throw new Fault('input.invalid', {}, [{ path: 'reportedAt', rule: 'not-after-what-followed' }]);
    const data = { reportedAt: formatInstant(reportedAt), from: formatInstant(from), text: input.reason };
    const before = judgeOpenCase(open);
    await addFact(open, { type: 'case.report-time-corrected', at: ctx.now, data });
    refuseMilder(open, before);
    return keepCase(open);
  },
});
