import { useTranslation } from 'react-i18next';
import { useNow } from '../../clock/index.ts';
import { useFormat } from '../../i18n/index.ts';
import styles from './header.module.css';

/** The time everything is judged in, wherever the browser stands. */
export function BeijingClock() {
  const { t } = useTranslation();
  const format = useFormat();
  const now = useNow(15_000);
  return (
    <span className={styles.clock}>
      {t('beijing')}
      <time dateTime={new Date(now).toISOString()}>{format.instant(now, 'time')}</time>
    </span>
  );
}
