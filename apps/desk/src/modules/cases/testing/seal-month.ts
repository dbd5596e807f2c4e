import { command, type Platform } from '@yinuo/platform';
import { z } from 'zod';
import { sealCaseMonth } from '../read/seal-case-month.ts';

/** Seals a month as the documents do, in a command of its own. */
export async function sealMonth(desk: Platform, contract: string, month: string): Promise<void> {
  const seal = command({
    name: 'test.seal',
    permission: 'system',
    input: z.strictObject({}),
    mayDoNothing: true,
    run: (ctx) => sealCaseMonth(ctx, contract, month),
  });
  await seal(desk, { kind: 'system', job: 'test' }, {});
}
