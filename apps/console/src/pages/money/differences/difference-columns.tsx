import type { DifferenceColumn, DifferenceSummary, MoneySide } from '@yinuo/api';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatFen, useText } from '../../../i18n/index.ts';
import { type Column, TwoLine } from '../../../kit/index.ts';
import { ClassTag, DifferenceTag } from '../tags.tsx';

/** Column of the list → the columns of its export. */
export const EXPORTED: Readonly<Record<string, readonly DifferenceColumn[]>> = {
  numbers: ['orderNo', 'refundNo', 'hisNo', 'transactionId'],
  class: ['class'],
  state: ['state'],
  orders: ['orders'],
  his: ['his'],
  bill: ['bill'],
  fen: ['fen'],
  cause: ['cause', 'next'],
  day: ['day', 'ageDays'],
};

/** The number by which people look a difference up, and the others that are short enough to be read beside it. */
export function numbersOf(row: Pick<DifferenceSummary, 'orderNo' | 'transactionId' | 'refundNo' | 'hisNo'>) {
  const [main = '–', ...others] = [row.orderNo, row.refundNo, row.hisNo].filter((one) => one !== '');
  return main === '–' ? { main: row.transactionId || main, others } : { main, others };
}

const amount = (row: DifferenceSummary, side: MoneySide) => {
  const fen = row.amounts[side];
  return fen === null || fen === undefined ? '–' : formatFen(fen);
};

export function useDifferenceColumns(): readonly Column<DifferenceSummary>[] {
  const { t } = useTranslation('money');
  const text = useText();
  return useMemo((): readonly Column<DifferenceSummary>[] => {
    const side = (name: 'orders' | 'his' | 'bill'): Column<DifferenceSummary> => ({
      key: name,
      title: t(`sides.${name}`),
      width: 104,
      align: 'end',
      render: (row) => amount(row, name),
    });
    return [
      {
        key: 'numbers',
        title: t('differences.numbers'),
        card: 'head',
        fixed: true,
        width: 190,
        render: (row) => {
          const { main, others } = numbersOf(row);
          return <TwoLine main={main} sub={others.join(' · ')} />;
        },
      },
      { key: 'class', title: t('differences.class'), width: 110, render: (row) => <ClassTag of={row.class} /> },
      {
        key: 'state',
        title: t('differences.state'),
        card: 'tag',
        width: 120,
        render: (row) => <DifferenceTag of={row.state} />,
      },
      side('orders'),
      side('his'),
      side('bill'),
      {
        key: 'fen',
        title: t('differences.fen'),
        sort: 'fen',
        width: 110,
        align: 'end',
        render: (row) => <strong>{formatFen(row.fen)}</strong>,
      },
      {
        key: 'cause',
        title: t('differences.cause'),
        width: 250,
        render: (row) => <TwoLine main={text(row.cause.text)} sub={text(row.cause.next)} />,
      },
      {
        key: 'day',
        title: t('differences.day'),
        sort: 'day',
        width: 110,
        render: (row) => <TwoLine main={row.day} sub={t('differences.age', { n: row.ageDays })} />,
      },
    ];
  }, [t, text]);
}
