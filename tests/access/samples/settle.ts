import { smallContract } from '../../../apps/desk/src/testing/index.ts';
import { idOf, type Samples } from '../sample.ts';

const PENALTY = `  - id: ST-5
    heading: { zh: 违约责任, en: Liability }
    quotes: [{ text: '不符合合同的支付合同价5%的违约金', en: '5% of the price for what does not conform' }]
    obligations:
      - type: penalty
        id: penalty-nonconforming
        title: { zh: 不符合合同, en: Does not conform }
        rate: 5%
        per: event
        trigger: { event: nonconforming, title: { zh: 不符合合同, en: Does not conform } }
`;

/** A contract of First Hospital and its supplier with one penalty that the hospital told of. */
export const settleSamples: Samples = async ({ desk }) => {
  const yaml = smallContract({ id: 'settled', code: 'ST', clauses: PENALTY });
  const contract = await desk.found({ yaml, hospital: 'first', supplier: 'supplier' });
  const at = new Date(desk.clock.now()).toISOString();
  const body = { contract, event: 'nonconforming', at, note: '不符合合同' };
  const told = await desk.call<{ id: string; incident: { id: string } }>(desk.person('hospital-it'), '/api/incidents', {
    body,
  });
  const id = await idOf(Promise.resolve({ ...told, body: { id: told.body.id } }));
  const incident = { id: told.body.incident.id };
  const reason = '说明';
  return {
    listPenalties: { query: { contract } },
    readPenalty: { params: { id } },
    acceptPenalty: { params: { id }, body: {} },
    disputePenalty: { params: { id }, body: { reason } },
    upholdPenalty: { params: { id }, body: { reason } },
    waivePenalty: { params: { id }, body: { reason } },
    tellIncident: { body },
    endIncident: { params: incident, body: {} },
    withdrawIncident: { params: incident, body: { reason } },
    claimCause: { params: incident, body: { party: 'third-party', reason } },
    answerCause: { params: incident, body: { agree: true } },
  };
};
