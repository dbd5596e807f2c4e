import { useTranslation } from 'react-i18next';
import { Logo } from '../../shell/logo.tsx';
import styles from './opening-page.module.css';

/** While the session is being read: the mark, quietly. Appears late, so that a quick start shows nothing. */
export function OpeningPage() {
  const { t } = useTranslation();
  return (
    <div className={styles.opening} role="status" aria-label={t('starting')}>
      <Logo size={48} />
    </div>
  );
}
