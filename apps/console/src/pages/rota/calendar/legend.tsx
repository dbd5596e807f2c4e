import { CoffeeOutlined, SwapOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import styles from './calendar.module.css';

/** What the marks mean. */
export function Legend() {
  const { t } = useTranslation('rota');
  return (
    <ul className={styles.legend}>
      <li>
        <span className={styles.off}>{t('marks.holiday')}</span> {t('legend.holiday')}
      </li>
      <li>
        <span className={styles.work}>{t('marks.make-up')}</span> {t('legend.make-up')}
      </li>
      <li>
        <span className={styles.provisional}>{t('marks.provisional')}</span> {t('legend.provisional')}
      </li>
      <li>
        <SwapOutlined className={styles.shift ?? ''} /> {t('legend.shift')}
      </li>
      <li>
        <CoffeeOutlined className={styles.leave ?? ''} /> {t('legend.leave')}
      </li>
    </ul>
  );
}
