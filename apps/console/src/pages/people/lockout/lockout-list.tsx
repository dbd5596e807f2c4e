import type { LockoutView } from '@yinuo/api';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type Column,
  ConfirmButton,
  DataTable,
  EmptyState,
  Moment,
  TwoLine,
  useAction,
  useList,
  useListState,
} from '../../../kit/index.ts';
import { liftLockout, listLockouts } from '../people-calls.ts';

const NONE: readonly string[] = [];

/** Names that are locked now after five failures in a row. */
export function LockoutList() {
  const { t } = useTranslation('people');
  const list = useListState({ filters: NONE });
  const query = useList(['lockouts'], list, ({ cursor, limit }) => listLockouts({ ...(cursor && { cursor }), limit }));
  return (
    <DataTable
      name="lockouts"
      columns={useColumns()}
      rowKey={({ userName }) => userName}
      query={query}
      list={list}
      empty={<EmptyState title={t('lockout.empty')} hint={t('lockout.emptyHint')} />}
    />
  );
}

function useColumns(): readonly Column<LockoutView>[] {
  const { t } = useTranslation('people');
  const lift = useAction({ act: liftLockout, refresh: [['lockouts']], done: t('lockout.lifted') });
  const { mutateAsync } = lift;
  return useMemo(
    (): readonly Column<LockoutView>[] => [
      {
        key: 'userName',
        title: t('person.userName'),
        card: 'head',
        width: 240,
        render: ({ userName, person }) => <TwoLine main={userName} sub={person?.name ?? t('lockout.unknown')} />,
      },
      { key: 'failures', title: t('lockout.failures'), width: 120, render: ({ failures }) => failures },
      { key: 'until', title: t('lockout.until'), width: 180, render: ({ lockedUntil }) => <Moment at={lockedUntil} /> },
      {
        key: 'act',
        title: t('lockout.act'),
        width: 120,
        render: ({ userName }) => (
          <ConfirmButton
            size="small"
            act={t('lockout.lift')}
            consequence={t('lockout.liftMeans')}
            onConfirm={() => mutateAsync(userName)}
          />
        ),
      },
    ],
    [t, mutateAsync],
  );
}
