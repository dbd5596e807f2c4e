import { z } from 'zod';
import {
  ContractChangeView,
  ContractCheckView,
  ContractClausesView,
  ContractFounded,
  ContractState,
  ContractSummary,
  ContractView,
} from '../agreement/reply.ts';
import { DateText, line, PageQuery, page } from '../paging.ts';
import { route } from '../route.ts';

export * from '../agreement/reply.ts';

/** Text of a contract file, kept to the letter. The longest of the four is 80 kB. */
export const ContractYaml = z
  .string()
  .min(1)
  .max(400_000)
  .regex(/^[^\0]*$/);

const contractId = line(60);
const ContractParams = z.strictObject({ id: contractId });
const VersionParams = z.strictObject({ id: contractId, version: z.coerce.number().int().min(1).max(10_000) });

export const FoundContract = z.strictObject({
  yaml: ContractYaml,
  hospital: line(60).describe('id of the organisation'),
  supplier: line(60).describe('id of the organisation'),
  thirdParties: z.array(line(60)).max(20).default([]).describe('ids of organisations, e.g. the HIS vendor'),
  signedOn: DateText.optional().describe('absent: a draft; a term from acceptance waits for its acceptance'),
});

export const AmendContract = z.strictObject({ contract: contractId, yaml: ContractYaml });
export const AmendContractBody = AmendContract.omit({ contract: true });

export const BringIntoForce = z.strictObject({
  contract: contractId,
  signedOn: DateText,
  startsOn: DateText.optional().describe('first day of a term that begins at acceptance'),
});
export const BringIntoForceBody = BringIntoForce.omit({ contract: true });

/** Primary and backup engineers (ZK-3): replaces who was named before. */
export const NameEngineers = z.strictObject({
  contract: contractId,
  primary: line(60).nullable(),
  backups: z.array(line(60)).max(10),
});
export const NameEngineersBody = NameEngineers.omit({ contract: true });

/** The third parties of a contract, e.g. the HIS vendor: replaces who was named before. */
export const NameThirdParties = z.strictObject({ contract: contractId, thirdParties: z.array(line(60)).max(20) });
export const NameThirdPartiesBody = NameThirdParties.omit({ contract: true });

const contracts = { tag: 'contracts' } as const;

export const foundContractRoute = route({
  ...contracts,
  name: 'foundContract',
  method: 'POST',
  path: '/api/contracts',
  access: 'contract.found',
  summary: 'Takes a contract file in and names its parties; faults carry the line and the field of the file',
  body: FoundContract,
  reply: ContractFounded,
  status: 201,
});

export const checkContractRoute = route({
  ...contracts,
  name: 'checkContract',
  method: 'POST',
  path: '/api/contracts/check',
  access: 'contract.found',
  summary: 'Says what is wrong with a contract file, line by line, and changes nothing',
  body: AmendContractBody,
  reply: ContractCheckView,
});

export const ListContracts = PageQuery.extend({ state: ContractState.optional() }).strict();

export const listContractsRoute = route({
  ...contracts,
  name: 'listContracts',
  method: 'GET',
  path: '/api/contracts',
  access: 'contract.read',
  summary: 'The contracts to which your organisation is a party',
  query: ListContracts,
  reply: page(ContractSummary),
});

export const getContractRoute = route({
  ...contracts,
  name: 'getContract',
  method: 'GET',
  path: '/api/contracts/{id}',
  access: 'contract.read',
  summary: 'A contract: parties, term, engineers, versions',
  params: ContractParams,
  reply: ContractView,
});

export const readClausesRoute = route({
  ...contracts,
  name: 'readClauses',
  method: 'GET',
  path: '/api/contracts/{id}/versions/{version}/clauses',
  access: 'contract.read',
  summary: 'A version clause by clause: the quote beside what it owes',
  params: VersionParams,
  reply: ContractClausesView,
});

export const exportContractRoute = route({
  ...contracts,
  name: 'exportContract',
  method: 'GET',
  path: '/api/contracts/{id}/versions/{version}/yaml',
  access: 'contract.read',
  summary: 'The file of a version, to the letter',
  params: VersionParams,
  reply: 'file',
});

const DiffQuery = z.strictObject({
  from: z.coerce.number().int().min(1).max(10_000),
  to: z.coerce.number().int().min(1).max(10_000),
});

export const diffContractRoute = route({
  ...contracts,
  name: 'diffContract',
  method: 'GET',
  path: '/api/contracts/{id}/diff',
  access: 'contract.read',
  summary: 'What changes between two versions, in words',
  params: ContractParams,
  query: DiffQuery,
  reply: z.object({ from: z.number().int(), to: z.number().int(), changes: z.array(ContractChangeView) }),
});

export const checkAmendmentRoute = route({
  ...contracts,
  name: 'checkAmendment',
  method: 'POST',
  path: '/api/contracts/{id}/amendments/check',
  access: 'contract.propose',
  summary: 'Says what is wrong with an amendment, line by line, and what it would change',
  params: ContractParams,
  body: AmendContractBody,
  reply: ContractCheckView,
});

export const bringIntoForceRoute = route({
  ...contracts,
  name: 'bringIntoForce',
  method: 'POST',
  path: '/api/contracts/{id}/in-force',
  access: 'contract.manage',
  summary: 'Signs a draft and begins its term',
  params: ContractParams,
  body: BringIntoForceBody,
  reply: ContractFounded,
});

export const nameEngineersRoute = route({
  ...contracts,
  name: 'nameEngineers',
  method: 'PUT',
  path: '/api/contracts/{id}/engineers',
  access: 'contract.manage',
  summary: 'Names primary and backup engineers',
  params: ContractParams,
  body: NameEngineersBody,
  reply: ContractFounded.pick({ id: true }),
});

export const nameThirdPartiesRoute = route({
  ...contracts,
  name: 'nameThirdParties',
  method: 'PUT',
  path: '/api/contracts/{id}/third-parties',
  access: 'contract.found',
  summary: 'Names the third parties, who from then on see the contract and are seen',
  params: ContractParams,
  body: NameThirdPartiesBody,
  reply: ContractFounded.pick({ id: true }),
});

export const agreementRoutes = [
  foundContractRoute,
  checkContractRoute,
  listContractsRoute,
  getContractRoute,
  readClausesRoute,
  exportContractRoute,
  diffContractRoute,
  checkAmendmentRoute,
  bringIntoForceRoute,
  nameEngineersRoute,
  nameThirdPartiesRoute,
] as const;
