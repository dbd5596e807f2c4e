import {
  amendContractRoute,
  bringIntoForceRoute,
  checkAmendmentRoute,
  checkContractRoute,
  diffContractRoute,
  exportContractRoute,
  foundContractRoute,
  getContractRoute,
  listContractsRoute,
  nameEngineersRoute,
  nameThirdPartiesRoute,
  readClausesRoute,
} from '@yinuo/api';
import type { DeskModule } from '../../desk-module.ts';
import { diffContract } from './reading/diff-contract.ts';
import { exportContract } from './reading/export-contract.ts';
import { getContract } from './reading/get-contract.ts';
import { listContracts } from './reading/list-contracts.ts';
import { readClauses } from './reading/read-clauses.ts';
import { amendContract } from './verbs/amend-contract.ts';
import { bringIntoForce } from './verbs/bring-into-force.ts';
import { checkAmendment, checkContractText } from './verbs/check-contract.ts';
import { contractEnder } from './verbs/end-contracts.ts';
import { foundContract } from './verbs/found-contract.ts';
import { nameEngineers } from './verbs/name-engineers.ts';
import { nameThirdParties } from './verbs/name-third-parties.ts';

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
    bind(amendContractRoute, ({ actor, params, body }) => amendContract(desk, actor, { contract: params.id, ...body }));
    bind(bringIntoForceRoute, ({ actor, params, body }) =>
      bringIntoForce(desk, actor, { contract: params.id, ...body }),
    );
    bind(nameEngineersRoute, ({ actor, params, body }) => nameEngineers(desk, actor, { contract: params.id, ...body }));
    bind(nameThirdPartiesRoute, ({ actor, params, body }) =>
      nameThirdParties(desk, actor, { contract: params.id, ...body }),
    );
  },
};
