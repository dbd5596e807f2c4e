import type { PenaltyDetail } from '@yinuo/api';
import { Fault, query } from '@yinuo/platform';
import { ById } from '../by-id.ts';
import { findIncident } from '../incidents/store.ts';
import { stepView } from '../steps.ts';
import { penaltiesOf } from './penalties-of.ts';
import { findPenalty, selectSteps } from './store.ts';
import { penaltyView } from './view.ts';

/** One penalty as it stands, with its history. */
export const readPenalty = query({
  name: 'penalty.read',
  permission: 'settlement.read',
  input: ById,
  async run(ctx, { id }): Promise<PenaltyDetail> {
    const row = await findPenalty(ctx.tx, ctx.scope, id);
    if (!row) throw new Fault('not-found', { penalty: id });
    const { penalties } = await penaltiesOf(ctx, row.contract_id);
    const penalty = penalties.find((one) => one.row.id === id);
    if (!penalty) throw new Fault('not-found', { penalty: id });
    const told = row.incident_id === null ? null : await findIncident(ctx.tx, ctx.scope, row.incident_id);
    const history = await selectSteps(ctx.tx, [id, ...(row.incident_id === null ? [] : [row.incident_id])]);
    return { ...penaltyView(penalty, told, ctx.actor), history: history.map(stepView) };
  },
});
