import type { ContractsOfOrg } from '@yinuo/platform';

/** The contracts that an organisation may see: those in which it is a party. `org` is an escaped SQL literal or a placeholder. */
export const contractsOfOrg: ContractsOfOrg = (org) => `select contract_id from contract_party where org_id = ${org}`;
