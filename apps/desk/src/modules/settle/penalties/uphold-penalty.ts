import { ReasonPenalty } from '@yinuo/api';
import { command } from '@yinuo/platform';
import { ById } from '../by-id.ts';
import { decide, openPenalty } from './decide.ts';

/** The side to be paid answers a dispute and stands by the penalty. */
export const upholdPenalty = command({
  name: 'penalty.uphold',
  permission: 'penalty.decide',
  input: ReasonPenalty.extend(ById.shape),
  async run(ctx, input): Promise<void> {
    const open = await openPenalty(ctx, input, 'payee', ['disputed']);
    await decide(ctx, open, 'upheld', 'proposed', input.reason);
  },
});
