import { PlusOutlined } from '@ant-design/icons';
import { type OrganisationView, SIDES } from '@yinuo/api';
import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../../app/session.ts';
import { useText } from '../../../i18n/index.ts';
import { type Column, DataTable, EmptyState, FilterBar, TwoLine, useList, useListState } from '../../../kit/index.ts';
import { ORGANISATION_FILTERS } from '../address.ts';
import styles from '../people.module.css';
import { listOrganisations } from '../people-calls.ts';
import { OrganisationDrawer } from './organisation-drawer.tsx';
import { OrganisationForm } from './organisation-form.tsx';

/** The own organisation and its partners; the operator sees all and may add. */
export function OrganisationList() {
  const { t } = useTranslation(['people', 'common']);
  const can = useCan();
  const list = useListState({ filters: ORGANISATION_FILTERS });
  const query = useList(['organisations'], list, ({ search, side, cursor, limit }) =>
    listOrganisations({ ...(search && { search }), ...(side && { side }), ...(cursor && { cursor }), limit }),
  );
  const [open, setOpen] = useState<string>();
  const [adding, setAdding] = useState(false);
  const shown = query.data?.items.find(({ id }) => id === open);
  const add = can('org.manage') && (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => setAdding(true)}>
      {t('organisation.add')}
    </Button>
  );
  return (
    <div className={styles.stack}>
      <div className={styles.bar}>
        <FilterBar
          list={list}
          fields={[
            { kind: 'text', key: 'search', label: t('organisation.search'), width: 200 },
            {
              kind: 'choice',
              key: 'side',
              label: t('organisation.side'),
              options: SIDES.map((side) => ({ value: side, label: t(`common:sides.${side}`) })),
              width: 140,
            },
          ]}
        />
        {add}
      </div>
      <DataTable
        name="organisations"
        columns={useColumns()}
        rowKey={({ id }) => id}
        query={query}
        list={list}
        onOpen={({ id }) => setOpen(id)}
        empty={<EmptyState title={t('organisation.empty')} action={add} />}
      />
      <OrganisationDrawer organisation={shown} onClose={() => setOpen(undefined)} />
      <OrganisationForm open={adding} onClose={() => setAdding(false)} />
    </div>
  );
}

function useColumns(): readonly Column<OrganisationView>[] {
  const { t } = useTranslation(['people', 'common']);
  const text = useText();
  return useMemo(
    (): readonly Column<OrganisationView>[] => [
      {
        key: 'name',
        title: t('organisation.name'),
        card: 'head',
        fixed: true,
        width: 320,
        render: ({ name, shortName }) => <TwoLine main={text(name)} sub={shortName} />,
      },
      { key: 'side', title: t('organisation.side'), width: 120, render: ({ side }) => t(`common:sides.${side}`) },
      {
        key: 'creditCode',
        title: t('organisation.creditCode'),
        width: 200,
        card: 'none',
        render: ({ creditCode }) => creditCode ?? '–',
      },
      {
        key: 'contact',
        title: t('organisation.contact'),
        width: 220,
        render: ({ contacts }) => {
          const [first] = contacts ?? [];
          return first === undefined ? '–' : <TwoLine main={first.name} sub={`${first.duty} · ${first.phone}`} />;
        },
      },
    ],
    [t, text],
  );
}
