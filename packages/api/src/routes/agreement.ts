import { RULE_CODES } from '@yinuo/obligations';
import { z } from 'zod';
import { DateText, InstantText, LocalText, line, PageQuery, page } from '../paging.ts';
import { SIDES } from '../roles.ts';
import { route } from '../route.ts';

/** Text of a contract file, kept to the letter. The longest of the four is 80 kB. */
export const ContractYaml = z
  .string()
  .min(1)
  .max(400_000)
  .regex(/^[^\0]*$/);

const contractId = line(60);
const ContractParams = z.strictObject({ id: contractId });
const VersionParams = z.strictObject({ id: contractId, version: z.coerce.number().int().min(1).max(10_000) });
const ContractState = z.enum(['draft', 'in-force', 'ended']);

export const FoundContract = z.strictObject({
  yaml: ContractYaml,
  hospital: line(60).describe('id of the organisation'),
  supplier: line(60).describe('id of the organisation'),
  thirdParties: z.array(line(60)).max(20).default([]).describe('ids of organisations, e.g. the HIS vendor'),
  signedOn: DateText.optional().describe('absent: a draft; a term from acceptance waits for its acceptance'),
});
export const ContractFounded = z.object({ id: z.string(), version: z.number().int() });

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

/** A fault of a contract file: where it stands, and which rule it broke. */
export const ContractFaultView = z.object({
  line: z.number().int(),
  field: z.string(),
  rule: z.string().describe('in English'),
  code: z.enum(RULE_CODES).describe('the same for other languages, with its params'),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});

export const CoverageView = z.object({
  clauses: z.number().int(),
  mapped: z.number().int(),
  none: z.number().int(),
  agreed: z.number().int(),
  byType: z.record(z.string(), z.number().int()),
});

const Party = z.object({ orgId: z.string(), side: z.enum(SIDES), name: LocalText, shortName: z.string() });

export const ContractSummary = z.object({
  id: z.string(),
  slug: z.string(),
  code: z.string(),
  title: LocalText,
  state: ContractState,
  signedOn: DateText.nullable(),
  startsOn: DateText.nullable(),
  endsOn: DateText.nullable(),
  /** The version that holds today; the latest when the contract has not begun. */
  version: z.number().int(),
  parties: z.array(Party),
  coverage: CoverageView,
});
export type ContractSummary = z.infer<typeof ContractSummary>;

export const VersionView = z.object({
  version: z.number().int(),
  effectiveFrom: DateText,
  holds: z.boolean(),
  importedAt: InstantText,
  importedBy: z.string().nullable(),
  digest: z.string(),
});

export const ContractView = ContractSummary.extend({
  price: z.string().nullable(),
  term: z.object({ from: z.enum(['signing', 'acceptance']), months: z.number().int() }),
  pausing: z.boolean(),
  source: z.string(),
  windows: z.array(z.object({ id: z.string(), title: LocalText, words: LocalText })),
  modules: z.array(z.object({ id: z.string(), title: LocalText })),
  kinds: z.array(
    z.object({
      kind: z.string(),
      severities: z.array(z.object({ id: z.string(), title: LocalText, meaning: LocalText.nullable() })),
    }),
  ),
  engineers: z.array(
    z.object({ personId: z.string(), name: z.string(), duty: z.enum(['primary', 'backup']), since: DateText }),
  ),
  versions: z.array(VersionView),
  may: z.array(z.enum(['amend', 'bring-into-force', 'name-engineers', 'name-third-parties'])),
});
export type ContractView = z.infer<typeof ContractView>;

export const ObligationView = z.object({
  id: z.string(),
  type: z.string(),
  title: LocalText,
  /** What is owed, part by part: 时限 10 分钟, 适用 故障. */
  parts: z.array(z.object({ label: LocalText, value: LocalText })),
  doneBy: z.string().nullable(),
  /** The vague word for which both sides agreed the figure. */
  agreed: z.object({ word: z.string(), note: LocalText.nullable() }).nullable(),
});
export type ObligationView = z.infer<typeof ObligationView>;

export const ClauseView = z.object({
  id: z.string(),
  heading: LocalText,
  quotes: z.array(z.object({ text: z.string(), en: z.string().nullable() })),
  obligations: z.array(ObligationView),
  none: LocalText.nullable(),
});
export type ClauseView = z.infer<typeof ClauseView>;

export const ContractClausesView = z.object({
  contract: z.string(),
  version: z.number().int(),
  coverage: CoverageView,
  agreed: z.array(
    z.object({ clause: z.string(), obligation: z.string(), word: z.string(), title: LocalText, figure: LocalText }),
  ),
  clauses: z.array(ClauseView),
});
export type ContractClausesView = z.infer<typeof ContractClausesView>;

/** One thing that differs between two versions; `from` is null for what is new, `to` for what is gone. */
export const ContractChangeView = z.object({
  clause: z.string().nullable(),
  obligation: z.string().nullable(),
  subject: LocalText,
  from: LocalText.nullable(),
  to: LocalText.nullable(),
});

export const ContractCheckView = z.object({
  faults: z.array(ContractFaultView),
  title: LocalText.nullable(),
  code: z.string().nullable(),
  version: z.number().int().nullable(),
  effectiveFrom: DateText.nullable(),
  coverage: CoverageView.nullable(),
  /** Against the latest version, when an amendment is checked. */
  changes: z.array(ContractChangeView),
});
export type ContractCheckView = z.infer<typeof ContractCheckView>;

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
