import { ReasonPenalty } from '@yinuo/api';
import { command } from '@yinuo/platform';
import { ById } from '../by-id.ts';
import { refuseTeller } from '../incidents/open-incident.ts';
import { findIncident } from '../incidents/store.ts';
import { decide, openPenalty } from './decide.ts';
import { penaltiesOf } from './penalties-of.ts';
import { proposeWithin } from './propose-penalties.ts';

/**
 * The side to be paid lets it go, also one that was accepted; what it came to stays on record. Nobody lets go what they told
 * of themselves. What it leaves free under a cap is proposed at once to those that the cap cut.
 */
export const waivePenalty = command({
  name: 'penalty.waive',
  permission: 'penalty.decide',
  input: ReasonPenalty.extend(ById.shape),
  async run(ctx, input): Promise<void> {
    const open = await openPenalty(ctx, input, 'payee', ['proposed', 'disputed', 'accepted']);
    const { incident_id: told } = open.row;
    const incident = told === null ? null : await findIncident(ctx.tx, ctx.scope, told);
    if (incident !== null) refuseTeller(ctx, incident);
    await decide(ctx, open, 'waived', 'waived', input.reason);
    const { contract_id: contract } = open.row;
    await proposeWithin(ctx, contract, await penaltiesOf(ctx, contract));
  },
});
