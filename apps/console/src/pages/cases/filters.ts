import { useQuery } from '@tanstack/react-query';
import type { ContractView } from '@yinuo/api';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { api, bodyOf } from '../../api/index.ts';
import { useCan } from '../../app/session.ts';
import { CHANNELS, KINDS, PARTIES, STATES, useContracts, WORST } from '../../cases/index.ts';
import { useText } from '../../i18n/index.ts';
import type { FilterField } from '../../kit/index.ts';

/** Who can own a case: the suppliers' people. */
function useOwners() {
  const can = useCan();
  const { data } = useQuery({
    queryKey: ['case-owners'],
    queryFn: () => bodyOf(api.GET('/api/people', { params: { query: { state: 'active', limit: 200 } } })),
    enabled: can('person.list'),
    staleTime: 5 * 60_000,
  });
  return useMemo(
    () =>
      (data?.items ?? [])
        .filter(({ organisation }) => organisation.side === 'supplier')
        .map(({ id, name }) => ({ value: id, label: name })),
    [data],
  );
}

/** Severities and modules by name; the same word in two contracts is one choice of each id. */
function optionsOf(pairs: readonly (readonly [string, string])[]) {
  return [...new Map(pairs)].map(([value, label]) => ({ value, label }));
}

/** The filters that the server applies; severities and modules are those of the contracts in question. */
export function useCaseFields(views: readonly ContractView[]): readonly FilterField[] {
  const { t } = useTranslation(['cases', 'words', 'kit']);
  const text = useText();
  const { items, nameOf } = useContracts();
  const owners = useOwners();
  return useMemo(() => {
    const contracts = items.map(({ id }) => ({ value: id, label: text(nameOf(id)) }));
    const severities = optionsOf(
      views.flatMap(({ kinds }) =>
        kinds.flatMap((kind) => kind.severities.map((each) => [each.id, text(each.title)] as const)),
      ),
    );
    const modules = optionsOf(
      views.flatMap((view) => view.modules.map((each) => [each.id, text(each.title)] as const)),
    );
    const fields: readonly (FilterField | false)[] = [
      { kind: 'text', key: 'q', label: t('cases:filters.q'), width: 220 },
      contracts.length > 1 && {
        kind: 'choices',
        key: 'contract',
        label: t('cases:columns.contract'),
        options: contracts,
        width: 160,
      },
      {
        kind: 'choices',
        key: 'worst',
        label: t('cases:columns.worst'),
        options: WORST.map((value) => ({ value, label: t(`kit:verdict.${value}`) })),
        width: 118,
      },
      {
        kind: 'choices',
        key: 'state',
        label: t('cases:columns.state'),
        options: STATES.map((value) => ({ value, label: t(`cases:states.${value}`) })),
        width: 118,
      },
      {
        kind: 'choices',
        key: 'kind',
        label: t('cases:filters.kind'),
        options: KINDS.map((value) => ({ value, label: t(`words:kinds.${value}`) })),
        width: 118,
      },
      severities.length > 0 && {
        kind: 'choices',
        key: 'severity',
        label: t('cases:filters.severity'),
        options: severities,
        width: 130,
      },
      modules.length > 0 && {
        kind: 'choices',
        key: 'module',
        label: t('cases:columns.module'),
        options: modules,
        width: 130,
      },
      owners.length > 0 && {
        kind: 'choice',
        key: 'owner',
        label: t('cases:columns.owner'),
        options: owners,
        width: 120,
      },
      {
        kind: 'choices',
        key: 'channel',
        label: t('cases:columns.channel'),
        options: CHANNELS.map((value) => ({ value, label: t(`cases:channels.${value}`) })),
        width: 120,
      },
      {
        kind: 'choices',
        key: 'party',
        label: t('cases:columns.party'),
        options: PARTIES.map((value) => ({ value, label: t(`words:parties.${value}`) })),
        width: 118,
      },
      { kind: 'dates', key: 'reported', label: t('cases:filters.reported') },
      {
        kind: 'choice',
        key: 'scope',
        label: t('cases:filters.scope'),
        options: (['mine', 'watching', 'outside'] as const).map((value) => ({
          value,
          label: t(`cases:scopes.${value}`),
        })),
        width: 118,
      },
    ];
    return fields.filter((field) => field !== false);
  }, [t, text, items, nameOf, owners, views]);
}
