import type { PersonView } from '@yinuo/api';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Column, TwoLine } from '../../../kit/index.ts';
import { PersonState } from './person-state.tsx';
import { RoleTags } from './role-tags.tsx';

export function usePersonColumns(): readonly Column<PersonView>[] {
  const { t } = useTranslation(['people', 'common']);
  return useMemo(
    (): readonly Column<PersonView>[] => [
      {
        key: 'name',
        title: t('person.name'),
        card: 'head',
        fixed: true,
        width: 170,
        render: ({ name, userName }) => <TwoLine main={name} sub={userName ?? undefined} />,
      },
      {
        key: 'organisation',
        title: t('person.organisation'),
        width: 170,
        render: ({ organisation }) => (
          <TwoLine main={organisation.shortName} sub={t(`common:sides.${organisation.side}`)} />
        ),
      },
      { key: 'roles', title: t('person.roles'), width: 260, render: ({ roles }) => <RoleTags roles={roles} /> },
      { key: 'mobile', title: t('person.mobile'), width: 140, card: 'none', render: ({ mobile }) => mobile ?? '–' },
      {
        key: 'secondFactor',
        title: t('person.secondFactor'),
        width: 110,
        card: 'none',
        render: ({ secondFactor }) => (secondFactor === null ? '–' : t(secondFactor ? 'yes' : 'no')),
      },
      {
        key: 'state',
        title: t('person.state'),
        card: 'tag',
        width: 130,
        render: (person) => <PersonState person={person} />,
      },
    ],
    [t],
  );
}
