import { useTranslation } from 'react-i18next';
import styles from './inspection.module.css';

/** A drawn signature as it was given; PNG in base64. */
export function Signature({ png }: { png: string }) {
  const { t } = useTranslation('inspections');
  return <img className={styles.signature} alt={t('sign.signature')} src={`data:image/png;base64,${png}`} />;
}
