import type { PeriodFigures } from '@yinuo/api';
import { useTranslation } from 'react-i18next';
import { formatShare } from '../../../i18n/index.ts';
import styles from '../period.module.css';

/** A share with what it was counted from; of nothing there is no share. */
export function Rate({ rate: { numerator, denominator } }: { rate: PeriodFigures['clocks'][number]['rate'] }) {
  const { t } = useTranslation('periods');
  if (denominator === 0) return <span className={styles.quiet}>{t('figures.noSample')}</span>;
  return (
    <span className={styles.rate}>
      <strong>{formatShare(numerator, denominator)}</strong>
      <small>
        {numerator} / {denominator}
      </small>
    </span>
  );
}
