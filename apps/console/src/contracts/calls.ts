import type {
  AmendContractBody,
  BringIntoForceBody,
  CaseFigures,
  ContractChangeView,
  ContractCheckView,
  ContractClausesView,
  ContractSummary,
  ContractView,
  FoundContract,
  LedgerStanding,
  NameEngineersBody,
  OrganisationView,
  PersonView,
} from '@yinuo/api';
import { api, bodyOf, once } from '../api/index.ts';
import type { ListPage } from '../kit/index.ts';

type InputOf<Schema extends { readonly _zod: { readonly input: unknown } }> = Schema['_zod']['input'];
export type Change = (typeof ContractChangeView)['_zod']['output'];
type Founded = { readonly id: string; readonly version: number };

export const listContracts = async (): Promise<ListPage<ContractSummary>> =>
  (await bodyOf(api.GET('/api/contracts', { params: { query: { limit: 200 } } }))) as ListPage<ContractSummary>;

export const readContract = async (id: string): Promise<ContractView> =>
  (await bodyOf(api.GET('/api/contracts/{id}', { params: { path: { id } } }))) as ContractView;

export const readClauses = async (id: string, version: number): Promise<ContractClausesView> =>
  (await bodyOf(
    api.GET('/api/contracts/{id}/versions/{version}/clauses', { params: { path: { id, version } } }),
  )) as ContractClausesView;

export const readDiff = async (id: string, from: number, to: number): Promise<readonly Change[]> => {
  const diff = await bodyOf(api.GET('/api/contracts/{id}/diff', { params: { path: { id }, query: { from, to } } }));
  return (diff as { changes: Change[] }).changes;
};

/** Address of a version's file. */
export const yamlAddress = (id: string, version: number): string => `/api/contracts/${id}/versions/${version}/yaml`;

export const readYaml = async (id: string, version: number): Promise<string> =>
  (await bodyOf(
    api.GET('/api/contracts/{id}/versions/{version}/yaml', { params: { path: { id, version } }, parseAs: 'text' }),
  )) as string;

/** How the month's cases kept each clock, and how each dated obligation stands. */
export const readFigures = async (contract: string, month: string): Promise<CaseFigures> =>
  (await bodyOf(api.GET('/api/cases/figures', { params: { query: { contract, month } } }))) as CaseFigures;

export const readStanding = async (contract: string): Promise<LedgerStanding> =>
  (await bodyOf(api.GET('/api/ledger/standing', { params: { query: { contract } } }))) as LedgerStanding;

export const checkContract = async (body: InputOf<typeof AmendContractBody>): Promise<ContractCheckView> =>
  (await bodyOf(api.POST('/api/contracts/check', { body }))) as ContractCheckView;

export const checkAmendment = async (id: string, body: InputOf<typeof AmendContractBody>): Promise<ContractCheckView> =>
  (await bodyOf(
    api.POST('/api/contracts/{id}/amendments/check', { params: { path: { id } }, body }),
  )) as ContractCheckView;

export const amendContract = async (
  id: string,
  body: InputOf<typeof AmendContractBody>,
  intentKey: string,
): Promise<Founded> =>
  (await bodyOf(
    api.POST('/api/contracts/{id}/amendments', { params: { path: { id } }, body, ...once(intentKey) }),
  )) as Founded;

export const foundContract = async (body: InputOf<typeof FoundContract>, intentKey: string): Promise<Founded> =>
  (await bodyOf(api.POST('/api/contracts', { body, ...once(intentKey) }))) as Founded;

export const bringIntoForce = async (id: string, body: InputOf<typeof BringIntoForceBody>): Promise<Founded> =>
  (await bodyOf(api.POST('/api/contracts/{id}/in-force', { params: { path: { id } }, body }))) as Founded;

export const nameEngineers = async (id: string, body: InputOf<typeof NameEngineersBody>): Promise<unknown> =>
  bodyOf(api.PUT('/api/contracts/{id}/engineers', { params: { path: { id } }, body }));

export const listOrganisations = async (side: OrganisationView['side']): Promise<ListPage<OrganisationView>> =>
  (await bodyOf(
    api.GET('/api/organisations', { params: { query: { side, limit: 200 } } }),
  )) as ListPage<OrganisationView>;

export const listPeopleOf = async (organisation: string): Promise<ListPage<PersonView>> =>
  (await bodyOf(
    api.GET('/api/people', { params: { query: { organisation, state: 'active', limit: 200 } } }),
  )) as ListPage<PersonView>;
