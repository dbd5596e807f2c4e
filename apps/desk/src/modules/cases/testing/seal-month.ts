import { addDays, addMonths, type DateText } from '@yinuo/kernel';
import { command, type Platform } from '@yinuo/platform';
import { z } from 'zod';
import { type SealedSpan, sealTime } from '../../agreement/index.ts';

/** Seals a month as a signed period does, in a command of its own. */
export async function sealMonth(desk: Platform, contract: string, month: string): Promise<void> {
  const from = `${month}-01` as DateText;
  const span: SealedSpan = { period: month, from, to: addDays(addMonths(from, 1), -1) };
  const seal = command({
    name: 'test.seal',
    permission: 'system',
    input: z.strictObject({}),
    mayDoNothing: true,
    run: (ctx) => sealTime(ctx, contract, span),
  });
  await seal(desk, { kind: 'system', job: 'test' }, {});
}
