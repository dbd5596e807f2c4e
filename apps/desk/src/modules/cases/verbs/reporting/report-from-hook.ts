import { ReportCase } from '@yinuo/api';
import { type CommandContext, Fault, type Listener, parseInput } from '@yinuo/platform';
import { inboxMessage } from '../../../notify/index.ts';
import { reportInto } from './report-case.ts';

const HookReport = ReportCase.omit({ contract: true, channel: true });

/**
 * A message of type `case.report` from an inbound hook becomes a case of the hook's contract. One that cannot be read is
 * kept whole in the inbox, and the fact `inbox.refused` says which field broke which rule.
 */
export const reportFromHook: Listener = async (ctx, fact) => {
  const { messageId, type } = fact.data ?? {};
  if (type !== 'case.report' || typeof messageId !== 'string' || fact.contract === null) return;
  try {
    await report(ctx, fact.contract, fact.subject, messageId);
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    const { code, fields } = error;
    await ctx.record({
      type: 'inbox.refused',
      contract: fact.contract,
      subject: fact.subject,
      at: ctx.now,
      data: { messageId, code, fields },
    });
  }
};

async function report(ctx: CommandContext, contract: string, hook: string, messageId: string): Promise<void> {
  const input = parseInput(HookReport, await inboxMessage(ctx.tx, hook, messageId));
  const key = `hook:${messageId}`;
  const { insert } = await reportInto(ctx, { ...input, contract, channel: 'hook', key }, { messageId });
  ctx.sendLast(insert);
}
