import { useQueries, useQuery } from '@tanstack/react-query';
import type { CaseKind, ContractSummary, ContractView, Side } from '@yinuo/api';
import { useMemo } from 'react';
import { api, bodyOf } from '../api/index.ts';
import { useCan, useSession } from '../app/session.ts';
import type { Text } from '../i18n/index.ts';

const FRESH_MS = 5 * 60_000;

/** The name by which this side knows a contract: a supplier by its hospital, a hospital by what was ordered. */
export function contractName(contract: Pick<ContractSummary, 'title' | 'parties'>, side: Side): Text {
  const hospital = contract.parties.find((party) => party.side === 'hospital');
  if (side === 'hospital' || hospital === undefined) return contract.title;
  return { zh: hospital.shortName, en: hospital.name.en };
}

/** The contracts that this person sees; empty for who may not read contracts (a vendor's contact). */
export function useContracts() {
  const can = useCan();
  const { organisation } = useSession();
  const mayRead = can('contract.read');
  const query = useQuery({
    queryKey: ['case-contracts'],
    queryFn: () => bodyOf(api.GET('/api/contracts', { params: { query: { limit: 200 } } })),
    enabled: mayRead,
    staleTime: FRESH_MS,
  });
  return useMemo(() => {
    const items = query.data?.items ?? [];
    const byId = new Map(items.map((contract) => [contract.id, contract]));
    return {
      items,
      /** False while the list is on its way. */
      settled: !mayRead || query.data !== undefined || query.error !== null,
      error: query.error,
      find: (id: string) => byId.get(id),
      nameOf: (id: string): Text => {
        const contract = byId.get(id);
        return contract === undefined ? '' : contractName(contract, organisation.side);
      },
    };
  }, [query.data, query.error, mayRead, organisation.side]);
}

const contractQuery = (id: string, enabled: boolean) => ({
  queryKey: ['case-contract', id],
  queryFn: () => bodyOf(api.GET('/api/contracts/{id}', { params: { path: { id } } })),
  staleTime: FRESH_MS,
  enabled: enabled && id !== '',
});

export function useContract(id: string) {
  const can = useCan();
  return useQuery(contractQuery(id, can('contract.read')));
}

/** Several contracts at once, for words of severities and modules in a list over contracts. */
export function useContractViews(ids: readonly string[]): readonly ContractView[] {
  const can = useCan();
  return useQueries({
    queries: ids.map((id) => contractQuery(id, can('contract.read'))),
    combine: (results) => results.flatMap(({ data }) => (data === undefined ? [] : [data])),
  });
}

type Kinds = Pick<ContractView, 'kinds'>;

/** The contract's own word for a severity. */
export function severityTitle(contract: Kinds | undefined, kind: CaseKind, severity: string | null): Text | undefined {
  if (severity === null) return undefined;
  const graded = contract?.kinds.find((each) => each.kind === kind);
  return graded?.severities.find(({ id }) => id === severity)?.title ?? severity;
}

export function moduleTitle(contract: Pick<ContractView, 'modules'> | undefined, module: string): Text {
  return contract?.modules.find(({ id }) => id === module)?.title ?? module;
}
