import { useTranslation } from 'react-i18next';
import styles from './figures.module.css';

/** Says that the file holds more than the screen. */
export function More({ total, shown }: { total: number; shown: number }) {
  const { t } = useTranslation('documents');
  if (total <= shown) return null;
  return <p className={styles.more}>{t('figures.more', { n: total, shown })}</p>;
}
