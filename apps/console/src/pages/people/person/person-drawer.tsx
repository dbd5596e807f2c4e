import { useQuery } from '@tanstack/react-query';
import type { FirstPassword, PersonView } from '@yinuo/api';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useText } from '../../../i18n/index.ts';
import {
  ConfirmButton,
  type Detail,
  DetailDrawer,
  Details,
  Moment,
  QueryState,
  useAction,
} from '../../../kit/index.ts';
import { disablePerson, enablePerson, getPerson, resetPassword } from '../people-calls.ts';
import { PersonForm } from './person-form.tsx';
import { PersonState } from './person-state.tsx';
import { RoleEditor } from './role-editor.tsx';

interface PersonDrawerProps {
  readonly id: string | undefined;
  readonly onClose: () => void;
  readonly onFirstPassword: (first: FirstPassword) => void;
}

/** One person: what is known, the roles, and what this actor may do. */
export function PersonDrawer({ id, onClose, onFirstPassword }: PersonDrawerProps) {
  const { t } = useTranslation('people');
  const query = useQuery({
    queryKey: ['people', 'one', id],
    queryFn: () => getPerson(id ?? ''),
    enabled: id !== undefined,
  });
  const [editing, setEditing] = useState(false);
  const person = id === undefined ? undefined : query.data;
  return (
    <DetailDrawer
      open={id !== undefined}
      onClose={onClose}
      title={person?.name ?? t('person.title')}
      actions={
        person?.may.some(isAct) && (
          <Acts person={person} onEdit={() => setEditing(true)} onFirstPassword={onFirstPassword} />
        )
      }
    >
      <QueryState query={query}>
        {(data) => (
          <>
            <Details items={detailsOf(data)} />
            <RoleEditor person={data} />
          </>
        )}
      </QueryState>
      {person && <PersonForm open={editing} person={person} onClose={() => setEditing(false)} />}
    </DetailDrawer>
  );

  function detailsOf(data: PersonView): Detail[] {
    return [
      { label: t('person.state'), value: <PersonState person={data} /> },
      { label: t('person.userName'), value: data.userName ?? '–' },
      { label: t('person.organisation'), value: <Organisation person={data} />, wide: true },
      { label: t('person.mobile'), value: data.mobile ?? '–' },
      { label: t('person.mail'), value: data.mail ?? '–' },
      {
        label: t('person.secondFactor'),
        value: data.secondFactor === null ? '–' : t(data.secondFactor ? 'yes' : 'no'),
      },
      { label: t('person.since'), value: data.createdAt === null ? '–' : <Moment at={data.createdAt} style="day" /> },
    ];
  }
}

function Organisation({ person }: { person: PersonView }) {
  const { t } = useTranslation('common');
  const text = useText();
  return `${text(person.organisation.name)} · ${t(`sides.${person.organisation.side}`)}`;
}

const isAct = (act: string): boolean => ['disable', 'enable', 'reset-password', 'update'].includes(act);

interface ActsProps {
  readonly person: PersonView;
  readonly onEdit: () => void;
  readonly onFirstPassword: (first: FirstPassword) => void;
}

function Acts({ person, onEdit, onFirstPassword }: ActsProps) {
  const { t } = useTranslation(['people', 'common']);
  const { id, may } = person;
  const refresh = [['people']];
  const disable = useAction({ act: () => disablePerson(id), refresh, done: t('person.disabled') });
  const enable = useAction({ act: () => enablePerson(id), refresh, done: t('person.enabled') });
  const reset = useAction({
    act: (removeSecondFactor: boolean, key) => resetPassword(id, removeSecondFactor, key),
    refresh,
    done: false,
    onDone: onFirstPassword,
  });
  return (
    <>
      {may.includes('disable') && (
        <ConfirmButton
          danger
          act={t('person.disable')}
          consequence={t('person.disableMeans')}
          onConfirm={() => disable.mutateAsync(undefined)}
        />
      )}
      {may.includes('enable') && <Button onClick={() => enable.mutate(undefined)}>{t('person.enable')}</Button>}
      {may.includes('reset-password') && person.secondFactor === true && (
        <ConfirmButton
          act={t('person.resetBoth')}
          consequence={t('person.resetBothMeans')}
          onConfirm={() => reset.mutateAsync(true)}
        />
      )}
      {may.includes('reset-password') && (
        <ConfirmButton
          act={t('person.reset')}
          consequence={t('person.resetMeans')}
          onConfirm={() => reset.mutateAsync(false)}
        />
      )}
      {may.includes('update') && (
        <Button type="primary" onClick={onEdit}>
          {t('common:acts.edit')}
        </Button>
      )}
    </>
  );
}
