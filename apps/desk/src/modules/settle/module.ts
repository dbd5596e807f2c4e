import * as api from '@yinuo/api';
import type { Actor, Binder, Platform } from '@yinuo/platform';
import type { DeskModule } from '../../desk-module.ts';
import { answerCause, claimCause } from './incidents/claim-cause.ts';
import { endIncident } from './incidents/end-incident.ts';
import { tellIncident } from './incidents/tell-incident.ts';
import { withdrawIncident } from './incidents/withdraw-incident.ts';
import { acceptPenalty } from './penalties/accept-penalty.ts';
import { disputePenalty } from './penalties/dispute-penalty.ts';
import { listPenalties } from './penalties/list-penalties.ts';
import { penaltyProposer } from './penalties/propose-penalties.ts';
import { readPenalty } from './penalties/read-penalty.ts';
import { upholdPenalty } from './penalties/uphold-penalty.ts';
import { waivePenalty } from './penalties/waive-penalty.ts';

export const settle: DeskModule = {
  name: 'settle',
  migrations: new URL('migrations/', import.meta.url),
  pollers: [penaltyProposer],
  routes(bind, desk) {
    bindPenalties(bind, desk);
  },
};

/** Each act answers with the penalty as it is afterwards. */
function bindPenalties(bind: Binder, desk: Platform): void {
  const read = (actor: Actor, id: string) => readPenalty(desk, actor, { id });
  const decided = async (actor: Actor, id: string, act: Promise<unknown>) => {
    await act;
    return read(actor, id);
  };
  const told = async (actor: Actor, act: Promise<{ penalty: string }>) => read(actor, (await act).penalty);
  bind(api.listPenaltiesRoute, ({ actor, query }) => listPenalties(desk, actor, query));
  bind(api.readPenaltyRoute, ({ actor, params }) => read(actor, params.id));
  bind(api.acceptPenaltyRoute, ({ actor, params: { id }, body }) =>
    decided(actor, id, acceptPenalty(desk, actor, { id, ...body })),
  );
  bind(api.disputePenaltyRoute, ({ actor, params: { id }, body }) =>
    decided(actor, id, disputePenalty(desk, actor, { id, ...body })),
  );
  bind(api.upholdPenaltyRoute, ({ actor, params: { id }, body }) =>
    decided(actor, id, upholdPenalty(desk, actor, { id, ...body })),
  );
  bind(api.waivePenaltyRoute, ({ actor, params: { id }, body }) =>
    decided(actor, id, waivePenalty(desk, actor, { id, ...body })),
  );
  bind(api.tellIncidentRoute, ({ actor, body }) => told(actor, tellIncident(desk, actor, body)));
  bind(api.endIncidentRoute, ({ actor, params: { id }, body }) =>
    told(actor, endIncident(desk, actor, { id, ...body })),
  );
  bind(api.withdrawIncidentRoute, ({ actor, params: { id }, body }) =>
    told(actor, withdrawIncident(desk, actor, { id, ...body })),
  );
  bind(api.claimCauseRoute, ({ actor, params: { id }, body }) => told(actor, claimCause(desk, actor, { id, ...body })));
  bind(api.answerCauseRoute, ({ actor, params: { id }, body }) =>
    told(actor, answerCause(desk, actor, { id, ...body })),
  );
}
