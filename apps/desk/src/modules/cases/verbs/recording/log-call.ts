import { LogCall } from '@yinuo/api';
import { command } from '@yinuo/platform';
import { maskData } from '../../domain/text/mask-text.ts';
import { refuseCallTimes } from '../answering/call-times.ts';
import { reportInto } from '../reporting/report-case.ts';

/** A call of the hotline that makes a case (ZK-5). Whoever took it has responded when the call began. */
export const logCall = command({
  name: 'case.log-call',
  permission: 'case.respond',
  input: LogCall,
  async run(ctx, { call, ...report }) {
    refuseCallTimes(ctx, call, ctx.now);
    const begun = call.startedAt === undefined ? {} : { reportedAt: call.startedAt };
    const reporter = { name: call.caller, ...report.reporter };
    const reported = await reportInto(
      ctx,
      { ...report, ...begun, reporter, channel: 'phone', key: null },
      { call: maskData(call) },
    );
    ctx.sendLast(reported.insert);
    return reported.head;
  },
});
