import { smallContract } from '../../../apps/desk/src/testing/index.ts';
import { idOf, type Samples } from '../sample.ts';

/** Contracts, their versions and who is named in them. */
export const agreementSamples: Samples = async ({ desk, contract }) => {
  const id = { id: contract };
  const parties = { hospital: 'org_first', supplier: 'org_supplier', thirdParties: ['org_vendor'] };
  const yaml = smallContract({ version: 2, effectiveFrom: '2026-06-01' });
  const lead = desk.person('supplier-lead');
  const proposed = { yaml: smallContract({ version: 2, effectiveFrom: '2026-05-01' }) };
  const open = await idOf(desk.call(lead, `/api/contracts/${contract}/amendments`, { body: proposed }));
  return {
    foundContract: { body: { yaml: smallContract({ id: 'sample', code: 'SA' }), ...parties } },
    checkContract: { body: { yaml } },
    listContracts: {},
    getContract: { params: id },
    readClauses: { params: { ...id, version: '1' } },
    exportContract: { params: { ...id, version: '1' } },
    diffContract: { params: id, query: { from: '1', to: '1' } },
    checkAmendment: { params: id, body: { yaml } },
    proposeAmendment: { params: id, body: { yaml } },
    listAmendments: { params: id },
    exportAmendment: { params: { id: open } },
    agreeAmendment: { params: { id: open } },
    declineAmendment: { params: { id: open }, body: { reason: '不同意' } },
    withdrawAmendment: { params: { id: open } },
    bringIntoForce: { params: id, body: { signedOn: '2026-01-01' } },
    nameEngineers: { params: id, body: { primary: desk.person('supplier-engineer').personId, backups: [] } },
    nameThirdParties: { params: id, body: { thirdParties: ['org_vendor'] } },
  };
};
