import { EndIncident } from '@yinuo/api';
import { command, Fault } from '@yinuo/platform';
import { refuseSealedTime } from '../../agreement/index.ts';
import { ById } from '../by-id.ts';
import { requireSide } from '../sides.ts';
import { openIncident, pastInstant, settleIncident } from './open-incident.ts';

/** What was late is done: the days stop. By the side that told of it. */
export const endIncident = command({
  name: 'incident.end',
  permission: 'incident.tell',
  input: EndIncident.extend(ById.shape),
  async run(ctx, input): Promise<{ penalty: string }> {
    const { row } = await openIncident(ctx, input);
    requireSide(ctx, row.told_side);
    if (row.due_on === null || row.ended_at !== null)
      throw new Fault('state.conflict', { ended: row.ended_at !== null });
    const at = pastInstant(ctx, input.at, row.occurred_at);
    if (input.at !== undefined) await refuseSealedTime(ctx, row.contract_id, at);
    return { penalty: await settleIncident(ctx, row, 'incident.ended', { ended_at: new Date(at) }, {}, at) };
  },
});
