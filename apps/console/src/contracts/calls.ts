import type {
  AmendContractBody,
  AmendmentView,
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
import { api, bodyOf, type InputOf, once } from '../api/index.ts';
import type { ListPage } from '../kit/index.ts';

export type Change = (typeof ContractChangeView)['_zod']['output'];
type Founded = { readonly id: string; readonly version: number };

export const listContracts = (): Promise<ListPage<ContractSummary>> =>
  bodyOf(api.GET('/api/contracts', { params: { query: { limit: 200 } } }));

export const readContract = (id: string): Promise<ContractView> =>
  bodyOf(api.GET('/api/contracts/{id}', { params: { path: { id } } }));

export const readClauses = (id: string, version: number): Promise<ContractClausesView> =>
  bodyOf(api.GET('/api/contracts/{id}/versions/{version}/clauses', { params: { path: { id, version } } }));

export const readDiff = async (id: string, from: number, to: number): Promise<readonly Change[]> => {
  const diff = await bodyOf(api.GET('/api/contracts/{id}/diff', { params: { path: { id }, query: { from, to } } }));
  return (diff as { changes: Change[] }).changes;
};

/** Address of a version's file. */
export const yamlAddress = (id: string, version: number): string => `/api/contracts/${id}/versions/${version}/yaml`;

export const readYaml = (id: string, version: number): Promise<string> =>
  bodyOf(
    api.GET('/api/contracts/{id}/versions/{version}/yaml', { params: { path: { id, version } }, parseAs: 'text' }),
  );

/** How the month's cases kept each clock, and how each dated obligation stands. */
export const readFigures = (contract: string, month: string): Promise<CaseFigures> =>
  bodyOf(api.GET('/api/cases/figures', { params: { query: { contract, month } } }));

export const readStanding = (contract: string): Promise<LedgerStanding> =>
  bodyOf(api.GET('/api/ledger/standing', { params: { query: { contract } } }));

export const checkContract = (body: InputOf<typeof AmendContractBody>): Promise<ContractCheckView> =>
  bodyOf(api.POST('/api/contracts/check', { body }));

export const checkAmendment = (id: string, body: InputOf<typeof AmendContractBody>): Promise<ContractCheckView> =>
  bodyOf(api.POST('/api/contracts/{id}/amendments/check', { params: { path: { id } }, body }));

export const proposeAmendment = (
  id: string,
  body: InputOf<typeof AmendContractBody>,
  intentKey: string,
): Promise<Founded> =>
  bodyOf(api.POST('/api/contracts/{id}/amendments', { params: { path: { id } }, body, ...once(intentKey) }));

/** All of a contract, page by page. */
export async function listAmendments(id: string): Promise<readonly AmendmentView[]> {
  const all: AmendmentView[] = [];
  for (let cursor: string | undefined; ; ) {
    const query = cursor === undefined ? {} : { cursor };
    const page = await bodyOf(api.GET('/api/contracts/{id}/amendments', { params: { path: { id }, query } }));
    all.push(...page.items);
    if (page.next === null) return all;
    cursor = page.next;
  }
}

/** Address of a proposed file. */
export const amendmentAddress = (id: string): string => `/api/amendments/${id}/yaml`;

export const agreeAmendment = (id: string, intentKey: string): Promise<Founded> =>
  bodyOf(api.POST('/api/amendments/{id}/agree', { params: { path: { id } }, ...once(intentKey) }));

export const declineAmendment = (id: string, reason: string, intentKey: string): Promise<Founded> =>
  bodyOf(api.POST('/api/amendments/{id}/decline', { params: { path: { id } }, body: { reason }, ...once(intentKey) }));

export const withdrawAmendment = (id: string, intentKey: string): Promise<Founded> =>
  bodyOf(api.POST('/api/amendments/{id}/withdraw', { params: { path: { id } }, ...once(intentKey) }));

export const foundContract = (body: InputOf<typeof FoundContract>, intentKey: string): Promise<Founded> =>
  bodyOf(api.POST('/api/contracts', { body, ...once(intentKey) }));

export const bringIntoForce = (id: string, body: InputOf<typeof BringIntoForceBody>): Promise<Founded> =>
  bodyOf(api.POST('/api/contracts/{id}/in-force', { params: { path: { id } }, body }));

export const nameEngineers = (id: string, body: InputOf<typeof NameEngineersBody>): Promise<unknown> =>
  bodyOf(api.PUT('/api/contracts/{id}/engineers', { params: { path: { id } }, body }));

export const nameThirdParties = (id: string, thirdParties: string[]): Promise<unknown> =>
  bodyOf(api.PUT('/api/contracts/{id}/third-parties', { params: { path: { id } }, body: { thirdParties } }));

export const listOrganisations = (side: OrganisationView['side']): Promise<ListPage<OrganisationView>> =>
  bodyOf(api.GET('/api/organisations', { params: { query: { side, limit: 200 } } }));

export const listPeopleOf = (organisation: string): Promise<ListPage<PersonView>> =>
  bodyOf(api.GET('/api/people', { params: { query: { organisation, state: 'active', limit: 200 } } }));
