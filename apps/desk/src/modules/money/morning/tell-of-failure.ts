import type { DateText } from '@yinuo/kernel';
import type { CommandContext } from '@yinuo/platform';
import { notify } from '../../notify/index.ts';
import { peopleConcerned } from '../people.ts';
import type { RunFault } from '../tables.ts';

interface Missing {
  readonly contract: string;
  readonly day: DateText;
  readonly stage: 'morning' | 'bill';
  /** Those that gave nothing for the day. */
  readonly sources: readonly { readonly id: string; readonly name: string }[];
}

/** Yesterday could not be looked at, or not whole (ZK-11): whoever waits for the list of abnormal orders is told why there is none. */
export async function tellOfMissing(ctx: CommandContext, { contract, day, stage, sources }: Missing): Promise<void> {
  const names = sources.map(({ name }) => name);
  await ctx.record({
    type: 'money.look-failed',
    contract,
    subject: contract,
    at: ctx.now,
    data: { day, stage, sources: names.join('、') },
  });
  await notify(ctx, {
    to: await peopleConcerned(ctx, contract),
    template: 'money.look-failed',
    params: { day, sources: names.join('、'), sourcesEn: names.join(', ') },
    contract,
    subject: sources[0]?.id ?? contract,
    key: `money:${contract}:${day}:${stage}:missing`,
  });
}

interface Failed {
  readonly id: string;
  readonly contract_id: string;
  readonly day: DateText;
  readonly reason: 'morning' | 'bill' | 'imbalance' | 'by-hand';
}

/** A run that nobody watches: whoever asked for one by hand sees it fail. */
export async function tellOfFailedRun(ctx: CommandContext, run: Failed, fault: RunFault): Promise<void> {
  if (run.reason === 'by-hand') return;
  const { file, line } = fault.params;
  const isFile = typeof file === 'string' && file !== '';
  const at = typeof line === 'number' && line > 0 ? line : null;
  await notify(ctx, {
    to: await peopleConcerned(ctx, run.contract_id),
    template: 'money.run-failed',
    params: {
      day: run.day,
      reason: isFile
        ? `「${file}」${at === null ? '' : `第 ${at} 行`}读不出来，请换一份文件`
        : '请打开对账结果查看原因',
      reasonEn: isFile
        ? `“${file}” cannot be read${at === null ? '' : ` at line ${at}`}; please bring another file`
        : 'Please open the run to see why',
    },
    contract: run.contract_id,
    subject: run.id,
    key: `money:${run.id}:failed`,
  });
}
