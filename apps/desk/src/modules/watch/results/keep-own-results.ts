import { command } from '@yinuo/platform';
import { ProbeOutcome } from '@yinuo/probes/shapes';
import { z } from 'zod';
import { keepResults } from './keep-results.ts';

/** What the desk's own worker found. */
export const keepOwnResults = command({
  name: 'watch.keep-results',
  permission: 'system',
  input: z.object({ outcomes: z.array(ProbeOutcome).max(5_000) }),
  mayDoNothing: true, // a result by itself is no fact; a turn is
  async run(ctx, { outcomes }) {
    await keepResults(ctx, outcomes, null);
  },
});
