import { ReasonPenalty } from '@yinuo/api';
import { command } from '@yinuo/platform';
import { ById } from '../by-id.ts';
import { decide, openPenalty } from './decide.ts';

/** The side to be paid lets it go, also one that was accepted; what it came to stays on record. */
export const waivePenalty = command({
  name: 'penalty.waive',
  permission: 'penalty.decide',
  input: ReasonPenalty.extend(ById.shape),
  async run(ctx, input): Promise<void> {
    const open = await openPenalty(ctx, input, 'payee', ['proposed', 'disputed', 'accepted']);
    await decide(ctx, open, 'waived', 'waived', input.reason);
  },
});
