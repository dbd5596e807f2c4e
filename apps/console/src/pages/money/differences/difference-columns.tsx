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
  invoices: ['invoices'],
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

/** `hasInvoices`: e-invoices are held against the other sides. */
export function useDifferenceColumns(hasInvoices: boolean): readonly Column<DifferenceSummary>[] {
  const { t } = useTranslation('money');
  const text = useText();
  return useMemo((): readonly Column<DifferenceSummary>[] => {
    const side = (name: MoneySide): Column<DifferenceSummary> => ({
      key: name,
      title: t(`sides.${name}`),
      width: 96,
      align: 'end',
      render: (row) => amount(row, name),
    });
    return [
      {
        key: 'numbers',
        title: t('differences.numbers'),
        card: 'head',
        fixed: true,
        width: 180,
        render: (row) => {
          const { main, others } = numbersOf(row);
          return <TwoLine main={main} sub={others.join(' · ')} />;
        },
      },
      { key: 'class', title: t('differences.class'), width: 102, render: (row) => <ClassTag of={row.class} /> },
      {
        key: 'state',
        title: t('differences.state'),
        card: 'tag',
        width: 114,
        render: (row) => <DifferenceTag of={row.state} />,
      },
      {
        key: 'day',
        title: t('differences.day'),
        sort: 'day',
        width: 106,
        render: (row) => <TwoLine main={row.day} sub={t('differences.age', { n: row.ageDays })} />,
      },
      side('orders'),
      side('his'),
      side('bill'),
      ...(hasInvoices ? [side('invoices')] : []),
      {
        key: 'fen',
        title: t('differences.fen'),
        sort: 'fen',
        width: 104,
        align: 'end',
        render: (row) => <strong>{formatFen(row.fen)}</strong>,
      },
      {
        key: 'cause',
        title: t('differences.cause'),
        width: 224,
        render: (row) => <TwoLine main={text(row.cause.text)} sub={text(row.cause.next)} />,
      },
    ];
  }, [t, text, hasInvoices]);
}
