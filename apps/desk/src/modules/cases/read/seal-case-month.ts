import { beijingDate } from '@yinuo/kernel';
import { type CommandContext, Fault } from '@yinuo/platform';
import { insertMonthSeal } from '../store/case-store.ts';

/** Closes a signed month (`YYYY-MM`): from now on nothing can be dated back into it. Called by who seals the period. */
export async function sealCaseMonth(ctx: CommandContext, contractId: string, month: string): Promise<void> {
  if (beijingDate(ctx.now).slice(0, 7) <= month) throw new Fault('state.conflict', { month });
  await insertMonthSeal(ctx.tx, ctx.scope, contractId, month, ctx.now);
}
