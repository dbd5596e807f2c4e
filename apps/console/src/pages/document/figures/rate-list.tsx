import type { DocumentRate } from '@yinuo/api';
import { useTranslation } from 'react-i18next';
import { useText } from '../../../i18n/index.ts';
import { ClauseMark } from '../../../kit/index.ts';
import styles from './figures.module.css';

/** As printed in the file: «5/7（71.43%）»; in English «5/7 (71.43%)». */
const latin = (text: string): string => text.replace('（', ' (').replace('）', ')');

/** The rates as the file prints them, each with its rule and what it leaves out. */
export function RateList({ rates }: { rates: readonly Omit<DocumentRate, 'left'>[] }) {
  const text = useText();
  const { t } = useTranslation('documents');
  return (
    <ul className={styles.rates}>
      {rates.map(({ name, clause, single, numerator, denominator, text: printed, rule }) => (
        <li key={`${clause}${name.zh}`} data-single={single}>
          <div className={styles.rate}>
            <span>{text(name)}</span>
            <strong data-none={denominator === 0}>
              {denominator === 0 ? t('figures.noSample') : text({ zh: printed, en: latin(printed) })}
            </strong>
          </div>
          <div className={styles.track} aria-hidden="true">
            <span style={{ width: denominator === 0 ? 0 : `${(numerator * 100) / denominator}%` }} />
          </div>
          <p className={styles.rule}>
            {clause.split('、').map((id) => (
              <ClauseMark key={id} id={id} />
            ))}{' '}
            {text(rule)}
          </p>
        </li>
      ))}
    </ul>
  );
}
