import { PlusOutlined } from '@ant-design/icons';
import { useNavigate } from '@tanstack/react-router';
import type { FirstPassword } from '@yinuo/api';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../../app/session.ts';
import { DataTable, EmptyState, FilterBar, useList, useListState } from '../../../kit/index.ts';
import { PERSON_FILTERS, usePeopleSearch } from '../address.ts';
import styles from '../people.module.css';
import { listPeople } from '../people-calls.ts';
import { FirstPasswordDialog } from './first-password-dialog.tsx';
import { PersonDrawer } from './person-drawer.tsx';
import { PersonForm } from './person-form.tsx';
import { usePersonColumns } from './use-person-columns.tsx';
import { usePersonFields } from './use-person-fields.ts';

/** People in pinyin order; one of them in a drawer that the address keeps. */
export function PersonList() {
  const { t } = useTranslation('people');
  const can = useCan();
  const list = useListState({ filters: PERSON_FILTERS });
  const query = useList(['people'], list, listPeople);
  const { person } = usePeopleSearch();
  const navigate = useNavigate();
  const [adding, setAdding] = useState(false);
  const [first, setFirst] = useState<FirstPassword>();
  const show = (id: string | undefined) =>
    void navigate({ to: '/people', search: (before) => ({ ...before, person: id }), resetScroll: false });
  const add = can('person.manage') && (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => setAdding(true)}>
      {t('person.add')}
    </Button>
  );
  return (
    <div className={styles.stack}>
      <div className={styles.bar}>
        <FilterBar fields={usePersonFields()} list={list} />
        {add}
      </div>
      <DataTable
        name="people"
        columns={usePersonColumns()}
        rowKey={({ id }) => id}
        query={query}
        list={list}
        onOpen={({ id }) => show(id)}
        empty={<EmptyState title={t('person.empty')} action={add} />}
      />
      <PersonDrawer id={person} onClose={() => show(undefined)} onFirstPassword={setFirst} />
      <PersonForm open={adding} onClose={() => setAdding(false)} onDone={setFirst} />
      <FirstPasswordDialog shown={first} onClose={() => setFirst(undefined)} />
    </div>
  );
}
