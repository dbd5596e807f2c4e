import type { ContractsOfOrg } from '@yinuo/platform';

/** The contracts that an organisation may see: those in which it is a party. `orgLiteral` is an escaped SQL literal. */
export const contractsOfOrg: ContractsOfOrg = (orgLiteral) =>
  `select contract_id from contract_party where org_id = ${orgLiteral}`;
