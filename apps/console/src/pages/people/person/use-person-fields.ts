import { useQuery } from '@tanstack/react-query';
import { ROLE_NAMES } from '@yinuo/api';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../../app/session.ts';
import type { FilterField } from '../../../kit/index.ts';
import { listOrganisations } from '../people-calls.ts';

/** Organisations to choose from; those of a large installation are found by typing. */
export function useOrganisations() {
  const can = useCan();
  const { data } = useQuery({
    queryKey: ['organisations', 'all'],
    queryFn: () => listOrganisations({ limit: '200' }),
    enabled: can('org.list'),
    staleTime: 60_000,
  });
  return data?.items ?? [];
}

export function usePersonFields(): readonly FilterField[] {
  const { t } = useTranslation(['people', 'words']);
  const organisations = useOrganisations();
  return useMemo(() => {
    const fields: (FilterField | false)[] = [
      { kind: 'text', key: 'search', label: t('person.search'), width: 200 },
      organisations.length > 1 && {
        kind: 'choice',
        key: 'organisation',
        label: t('person.organisation'),
        options: organisations.map(({ id, shortName }) => ({ value: id, label: shortName })),
        width: 180,
      },
      {
        kind: 'choice',
        key: 'role',
        label: t('person.role'),
        options: ROLE_NAMES.map((role) => ({ value: role, label: t(`words:roles.${role}`) })),
        width: 170,
      },
      {
        kind: 'choice',
        key: 'state',
        label: t('person.state'),
        options: (['active', 'disabled'] as const).map((value) => ({ value, label: t(`states.${value}`) })),
        width: 120,
      },
    ];
    return fields.filter((field) => field !== false);
  }, [t, organisations]);
}
