import { useTranslation } from 'react-i18next';
import styles from './state.module.css';

const WIDTHS = [62, 88, 74, 93, 55, 81];

/** Grey bars where the content will be. */
export function LoadingState({ lines = 6 }: { lines?: number }) {
  const { t } = useTranslation();
  return (
    <div className={styles.bars} role="status" aria-label={t('loading')}>
      {Array.from({ length: lines }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: bars have no identity
        <span key={index} style={{ width: `${WIDTHS[index % WIDTHS.length] ?? 80}%` }} />
      ))}
    </div>
  );
}
