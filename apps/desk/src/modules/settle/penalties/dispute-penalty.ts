import { ReasonPenalty } from '@yinuo/api';
import { command, Fault } from '@yinuo/platform';
import { ById } from '../by-id.ts';
import { decide, openPenalty } from './decide.ts';

/** The paying side disputes it; it stays open until the other side answers. What costs nothing is not disputed. */
export const disputePenalty = command({
  name: 'penalty.dispute',
  permission: 'penalty.decide',
  input: ReasonPenalty.extend(ById.shape),
  async run(ctx, input): Promise<void> {
    const open = await openPenalty(ctx, input, 'payer', ['proposed']);
    if (open.line.state !== 'owed') throw new Fault('state.conflict', { owed: open.line.state });
    await decide(ctx, open, 'disputed', 'disputed', input.reason);
  },
});
