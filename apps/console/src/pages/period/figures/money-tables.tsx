import { Link } from '@tanstack/react-router';
import type { PeriodFigures } from '@yinuo/api';
import { useTranslation } from 'react-i18next';
import { useText } from '../../../i18n/index.ts';
import { ClauseMark, CopyId, FigureTable, Panel } from '../../../kit/index.ts';
import { moneyText, PenaltyTag } from '../../../settlement/index.ts';
import { useSubjectHref } from '../../../subject/index.ts';
import styles from '../period.module.css';

export function Penalties({ figures: { penalties, sums } }: { figures: PeriodFigures }) {
  const { t } = useTranslation('periods');
  const text = useText();
  const hrefOf = useSubjectHref();
  return (
    <Panel title={t('figures.penalties')} note={penalties.length} bare>
      <FigureTable
        caption={t('figures.penalties')}
        empty={t('figures.noPenalties')}
        columns={[
          { title: t('figures.obligation'), width: 180 },
          { title: t('figures.payer'), width: 86 },
          { title: t('figures.state'), width: 90 },
          { title: t('figures.formula'), width: 200 },
          { title: t('figures.amount'), align: 'end' },
        ]}
        rows={penalties.map((one) => [
          <span key="title">
            <ClauseMark id={one.clause} /> <Link to={hrefOf(one.id) ?? '.'}>{text(one.title)}</Link>
          </span>,
          t(`sides.${one.payer}`),
          <PenaltyTag key="state" state={one.state} />,
          text(one.formula),
          moneyText(one.amountFen),
        ])}
      />
      {penalties.length > 0 && (
        <ul className={styles.sums}>
          {sums.map((sum) => (
            <li key={sum.payer}>
              {t('figures.sum', {
                side: t(`sides.${sum.payer}`),
                accepted: moneyText(sum.acceptedFen),
                open: moneyText(sum.openFen),
                waived: moneyText(sum.waivedFen),
              })}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

export function Receipts({ receipts }: Pick<PeriodFigures, 'receipts'>) {
  const { t } = useTranslation('periods');
  const text = useText();
  const stateOf = (state: string) =>
    state === 'sent' || state === 'arrived' || state === 'missing' ? t(`figures.receiptStates.${state}`) : state;
  return (
    <Panel title={t('figures.receipts')} note={receipts.length} bare>
      <FigureTable
        caption={t('figures.receipts')}
        empty={t('figures.noReceipts')}
        columns={[
          { title: t('figures.obligation'), width: 180 },
          { title: t('figures.on'), width: 100 },
          { title: t('figures.receiptState'), width: 80 },
          { title: t('figures.amount'), align: 'end' },
        ]}
        rows={receipts.map((one) => [text(one.title), one.on, stateOf(one.state), moneyText(one.amountFen)])}
      />
    </Panel>
  );
}

export function Documents({ documents, title }: Pick<PeriodFigures, 'documents'> & { readonly title?: string }) {
  const { t } = useTranslation('periods');
  const hrefOf = useSubjectHref();
  return (
    <Panel title={title ?? t('figures.documents')} note={documents.length} bare>
      <FigureTable
        caption={title ?? t('figures.documents')}
        empty={t('figures.noDocuments')}
        columns={[
          { title: t('figures.documents'), width: 130 },
          { title: t('figures.number'), width: 110 },
          { title: t('figures.sha256'), width: 100 },
        ]}
        rows={documents.map(({ id, title: name, number, sha256 }) => [
          <Link key="name" to={hrefOf(id) ?? '.'}>
            {name}
          </Link>,
          number ?? '–',
          <CopyId key="hash" id={sha256} short />,
        ])}
      />
    </Panel>
  );
}
