import type { DifferenceDetail, DifferenceRow, MoneySide } from '@yinuo/api';
import { useTranslation } from 'react-i18next';
import { formatFen } from '../../../i18n/index.ts';
import { Moment } from '../../../kit/index.ts';
import styles from '../money.module.css';

const SIDES: readonly MoneySide[] = ['orders', 'his', 'bill', 'invoices'];
const NUMBERS = ['orderNo', 'transactionId', 'refundNo', 'channelRefundNo', 'hisNo', 'tradeNo'] as const;

/** The rows of each side beside each other; a side that was held against and has none says so. */
export function SideBySide({ detail }: { detail: Pick<DifferenceDetail, 'amounts' | 'rows'> }) {
  const { t } = useTranslation('money');
  const sides = SIDES.filter((side) => side in detail.amounts);
  const known = sides.map((side) => detail.amounts[side] ?? 0);
  const usual = known.toSorted((a, b) => count(known, b) - count(known, a))[0];
  return (
    <div className={styles.sides}>
      {sides.map((side) => {
        const rows = detail.rows.filter((row) => row.side === side);
        const fen = detail.amounts[side] ?? null;
        return (
          <section
            key={side}
            className={styles.side}
            data-none={rows.length === 0}
            data-odd={fen !== null && fen !== usual}
          >
            <h4>
              <span>{t(`sides.${side}`)}</span>
              <span>{fen === null ? '–' : formatFen(fen)}</span>
            </h4>
            {rows.length === 0 && <p className={styles.quiet}>{t('differences.noRow')}</p>}
            {rows.map((row) => (
              <Row key={`${row.at} ${row.tradeNo} ${row.orderNo} ${row.hisNo} ${row.refundNo}`} row={row} />
            ))}
          </section>
        );
      })}
    </div>
  );
}

const count = (list: readonly number[], one: number): number => list.filter((other) => other === one).length;

function Row({ row }: { row: DifferenceRow }) {
  const { t } = useTranslation('money');
  return (
    <dl>
      <dt>{t('rows.fen')}</dt>
      <dd>
        <strong>{formatFen(row.fen)}</strong> {t(`kinds.${row.kind}`)}
      </dd>
      <dt>{t('rows.at')}</dt>
      <dd>
        <Moment at={row.at} style="full" />
      </dd>
      {NUMBERS.filter((name) => row[name] !== '').map((name) => (
        <Pair key={name} label={t(`rows.${name}`)} value={row[name]} />
      ))}
      {row.state !== 'done' && <Pair label={t('rows.state')} value={t(`rows.states.${row.state}`)} />}
      {row.source !== '' && <Pair label={t('rows.source')} value={row.source} />}
    </dl>
  );
}

function Pair({ label, value }: { label: string; value: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </>
  );
}
