import type { DateText } from '@yinuo/kernel';
import type { Listener } from '@yinuo/platform';
import { z } from 'zod';
import { openRun } from './ask-run.ts';

const Upset = z.object({ upset: z.array(z.custom<DateText>()).default([]) });

/** Later days that went by what a run has changed are run again; a run of them that waits already will see it too. */
export const rerunUpset: Listener = async (ctx, { contract, data }) => {
  if (contract === null) return;
  for (const day of Upset.parse(data ?? {}).upset) await openRun(ctx, { contract, day, reason: 'by-hand', case: null });
};
