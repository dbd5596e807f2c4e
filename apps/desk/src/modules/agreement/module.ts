import {
  agreeAmendmentRoute,
  bringIntoForceRoute,
  checkAmendmentRoute,
  checkContractRoute,
  declineAmendmentRoute,
  diffContractRoute,
  exportAmendmentRoute,
  exportContractRoute,
  foundContractRoute,
  getContractRoute,
  listAmendmentsRoute,
  listContractsRoute,
  nameEngineersRoute,
  nameThirdPartiesRoute,
  proposeAmendmentRoute,
  readClausesRoute,
  withdrawAmendmentRoute,
} from '@yinuo/api';
import type { DeskModule } from '../../desk-module.ts';
import { diffContract } from './reading/diff-contract.ts';
import { exportContract } from './reading/export-contract.ts';
import { getContract } from './reading/get-contract.ts';
import { exportAmendment, listAmendments } from './reading/list-amendments.ts';
import { listContracts } from './reading/list-contracts.ts';
import { readClauses } from './reading/read-clauses.ts';
import { agreeAmendment, declineAmendment, withdrawAmendment } from './verbs/answer-amendment.ts';
import { bringIntoForce } from './verbs/bring-into-force.ts';
import { checkAmendment, checkContractText } from './verbs/check-contract.ts';
import { contractEnder } from './verbs/end-contracts.ts';
import { foundContract } from './verbs/found-contract.ts';
import { nameEngineers } from './verbs/name-engineers.ts';
import { nameThirdParties } from './verbs/name-third-parties.ts';
import { proposeAmendment } from './verbs/propose-amendment.ts';

export const agreement: DeskModule = {
  name: 'agreement',
  migrations: new URL('migrations/', import.meta.url),
  pollers: [contractEnder],
  routes(bind, desk) {
    bind(foundContractRoute, ({ actor, body }) => foundContract(desk, actor, body));
    bind(checkContractRoute, ({ actor, body }) => checkContractText(desk, actor, body));
    bind(listContractsRoute, ({ actor, query }) => listContracts(desk, actor, query));
    bind(getContractRoute, ({ actor, params }) => getContract(desk, actor, { contract: params.id }));
    bind(readClausesRoute, ({ actor, params: { id, version } }) => readClauses(desk, actor, { contract: id, version }));
    bind(exportContractRoute, ({ actor, params: { id, version } }) =>
      exportContract(desk, actor, { contract: id, version }),
    );
    bind(diffContractRoute, ({ actor, params, query }) => diffContract(desk, actor, { contract: params.id, ...query }));
    bind(checkAmendmentRoute, ({ actor, params, body }) =>
      checkAmendment(desk, actor, { contract: params.id, ...body }),
    );
    bind(proposeAmendmentRoute, ({ actor, params, body }) =>
      proposeAmendment(desk, actor, { contract: params.id, ...body }),
    );
    bind(listAmendmentsRoute, ({ actor, params, query }) =>
      listAmendments(desk, actor, { contract: params.id, ...query }),
    );
    bind(exportAmendmentRoute, ({ actor, params }) => exportAmendment(desk, actor, params));
    bind(agreeAmendmentRoute, ({ actor, params }) => agreeAmendment(desk, actor, params));
    bind(declineAmendmentRoute, ({ actor, params, body }) => declineAmendment(desk, actor, { ...params, ...body }));
    bind(withdrawAmendmentRoute, ({ actor, params }) => withdrawAmendment(desk, actor, params));
    bind(bringIntoForceRoute, ({ actor, params, body }) =>
      bringIntoForce(desk, actor, { contract: params.id, ...body }),
    );
    bind(nameEngineersRoute, ({ actor, params, body }) => nameEngineers(desk, actor, { contract: params.id, ...body }));
    bind(nameThirdPartiesRoute, ({ actor, params, body }) =>
      nameThirdParties(desk, actor, { contract: params.id, ...body }),
    );
  },
};
