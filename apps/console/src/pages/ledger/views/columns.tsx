import type { OccurrenceSummary } from '@yinuo/api';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useContracts } from '../../../cases/index.ts';
import { formatFen, useText } from '../../../i18n/index.ts';
import { type Column, Moment, TwoLine } from '../../../kit/index.ts';
import { DueDay, OccurrenceTag } from '../../../ledger/index.ts';

const none = '–';

/** The columns of the ledger's list. */
export function useOccurrenceColumns(): readonly Column<OccurrenceSummary>[] {
  const { t } = useTranslation('ledger');
  const text = useText();
  const { items, nameOf } = useContracts();
  const several = items.length > 1;
  return useMemo((): readonly Column<OccurrenceSummary>[] => {
    const sub = (row: OccurrenceSummary) =>
      [
        row.clause,
        several ? text(nameOf(row.contract.id)) : '',
        row.of > 1 ? t('of', { n: row.number, of: row.of }) : '',
      ]
        .filter((part) => part !== '')
        .join(' · ');
    return [
      {
        key: 'title',
        title: t('columns.title'),
        card: 'head',
        fixed: true,
        width: 360,
        render: (row) => <TwoLine main={text(row.title)} sub={sub(row)} />,
      },
      {
        key: 'state',
        title: t('columns.state'),
        card: 'tag',
        fixed: true,
        width: 120,
        render: (row) => <OccurrenceTag state={row.state} />,
      },
      { key: 'due', title: t('columns.due'), width: 150, render: (row) => <DueDay row={row} /> },
      { key: 'period', title: t('columns.period'), width: 110, render: (row) => <Period row={row} /> },
      { key: 'kind', title: t('columns.kind'), width: 100, render: (row) => t(`kinds.${row.kind}`) },
      { key: 'owedBy', title: t('columns.owedBy'), width: 90, card: 'none', render: (row) => t(`sides.${row.owedBy}`) },
      { key: 'done', title: t('columns.done'), width: 150, render: (row) => <Done row={row} /> },
      {
        key: 'amount',
        title: t('columns.amount'),
        width: 120,
        align: 'end',
        hidden: true,
        card: 'none',
        render: (row) => (row.amountFen === null ? none : formatFen(row.amountFen)),
      },
    ];
  }, [t, text, several, nameOf]);
}

/** `payment` and `term` are the planner's names, not dates. */
function Period({ row }: { row: OccurrenceSummary }) {
  const { t } = useTranslation('ledger');
  if (row.period === 'payment') return t('kinds.payment');
  return row.period === 'term' ? `${row.from.slice(0, 7)}…` : row.period;
}

function Done({ row }: { row: OccurrenceSummary }) {
  const { t } = useTranslation('ledger');
  if (row.doneAt === null) return none;
  const marks = [row.late && t('late'), row.apart && t('apart'), row.doneBy].filter(Boolean);
  const sub = marks.length > 0 ? marks.join(' · ') : undefined;
  return (
    <TwoLine
      main={<Moment at={row.doneAt} />}
      sub={row.late ? <span style={{ color: 'var(--yn-broken-ink)' }}>{sub}</span> : sub}
    />
  );
}
