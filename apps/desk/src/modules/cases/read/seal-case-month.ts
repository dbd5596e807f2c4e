import { addDays, addMonths, type DateText } from '@yinuo/kernel';
import type { CommandContext } from '@yinuo/platform';
import { sealTime } from '../../agreement/index.ts';

/** Closes a signed month (`YYYY-MM`): from now on nothing can be dated back into it. */
export async function sealCaseMonth(ctx: CommandContext, contractId: string, month: string): Promise<void> {
  const from = `${month}-01` as DateText;
  await sealTime(ctx, contractId, { period: month, from, to: addDays(addMonths(from, 1), -1) });
}
