import { DecidePenalty } from '@yinuo/api';
import { command, Fault } from '@yinuo/platform';
import { ById } from '../by-id.ts';
import { decide, openPenalty } from './decide.ts';

/** The paying side accepts. What still grows by the day has no amount to accept yet. */
export const acceptPenalty = command({
  name: 'penalty.accept',
  permission: 'penalty.decide',
  input: DecidePenalty.extend(ById.shape),
  async run(ctx, input): Promise<void> {
    const open = await openPenalty(ctx, input, 'payer', ['proposed', 'disputed']);
    const { line } = open;
    if (line.running) throw new Fault('penalty.running', { days: line.days });
    if (line.state !== 'owed' || line.amount === null) throw new Fault('state.conflict', { owed: line.state });
    await decide(ctx, open, 'accepted', 'accepted');
  },
});
