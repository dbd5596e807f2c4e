import type { CaseSummary, ContractView } from '@yinuo/api';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { CaseStateTag, DueIn, moduleTitle, useContracts, useKindWords } from '../../cases/index.ts';
import { useText } from '../../i18n/index.ts';
import { type Column, Moment, TwoLine, VerdictTag } from '../../kit/index.ts';

const none = '–';

/** The columns of the case list; those marked hidden can be switched on. */
export function useCaseColumns(views: readonly ContractView[]): readonly Column<CaseSummary>[] {
  const { t } = useTranslation(['cases', 'words']);
  const text = useText();
  const kindWords = useKindWords();
  const { nameOf } = useContracts();
  return useMemo((): readonly Column<CaseSummary>[] => {
    const viewOf = (row: CaseSummary) => views.find(({ id }) => id === row.contract);
    const head = (row: CaseSummary) =>
      [row.number, text(nameOf(row.contract))].filter((part) => part !== '').join(' · ');
    return [
      {
        key: 'title',
        title: t('columns.title'),
        card: 'head',
        fixed: true,
        sort: 'number',
        width: 320,
        render: (row) => <TwoLine main={row.title} sub={head(row)} />,
      },
      {
        key: 'worst',
        title: t('columns.worst'),
        card: 'tag',
        fixed: true,
        width: 110,
        render: (row) => <VerdictTag verdict={row.worst} />,
      },
      {
        key: 'due',
        title: t('columns.due'),
        sort: 'due',
        width: 170,
        render: (row) => <NextDue row={row} />,
      },
      {
        key: 'kind',
        title: t('columns.kind'),
        width: 180,
        render: (row) => kindWords({ kind: row.kind, severity: row.severity, contract: viewOf(row) }),
      },
      { key: 'state', title: t('columns.state'), width: 100, render: (row) => <CaseStateTag state={row.state} /> },
      { key: 'owner', title: t('columns.owner'), width: 90, render: (row) => row.owner?.name ?? t('nobody') },
      {
        key: 'reportedAt',
        title: t('columns.reportedAt'),
        sort: 'reported',
        width: 140,
        render: (row) => <Moment at={row.reportedAt} style="near" />,
      },
      {
        key: 'reporter',
        title: t('columns.reporter'),
        width: 140,
        hidden: true,
        card: 'none',
        render: ({ reporter: { name, department } }) => (
          <TwoLine main={department ?? name ?? none} sub={department ? (name ?? undefined) : undefined} />
        ),
      },
      {
        key: 'module',
        title: t('columns.module'),
        width: 150,
        hidden: true,
        card: 'none',
        render: (row) => (row.module === null ? none : text(moduleTitle(viewOf(row), row.module))),
      },
      {
        key: 'channel',
        title: t('columns.channel'),
        width: 90,
        hidden: true,
        card: 'none',
        render: (row) => t(`channels.${row.channel}`),
      },
      {
        key: 'party',
        title: t('columns.party'),
        width: 110,
        hidden: true,
        card: 'none',
        render: (row) => (row.party === null ? none : t(`words:parties.${row.party}`)),
      },
      {
        key: 'demands',
        title: t('columns.demands'),
        width: 90,
        hidden: true,
        card: 'none',
        align: 'end',
        render: (row) => row.openDemands,
      },
      {
        key: 'resolvedAt',
        title: t('columns.resolvedAt'),
        width: 140,
        hidden: true,
        card: 'none',
        render: (row) => (row.resolvedAt === null ? none : <Moment at={row.resolvedAt} />),
      },
    ];
  }, [t, text, kindWords, nameOf, views]);
}

function NextDue({ row }: { row: CaseSummary }) {
  const { t } = useTranslation('words');
  const { nextDue, worst } = row;
  if (nextDue === null) return none;
  return <DueIn at={nextDue.at} what={t(`clocks.${nextDue.clock}`)} worst={worst} />;
}
