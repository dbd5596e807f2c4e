import { useTranslation } from 'react-i18next';
import styles from './facts.module.css';

/** What a fact carries, field by field as it was written; nested values as JSON. */
export function FactData({ data }: { data: Readonly<Record<string, unknown>> }) {
  const { t } = useTranslation('facts');
  const fields = Object.entries(data);
  if (fields.length === 0) return <p className={styles.none}>{t('drawer.noData')}</p>;
  return (
    <dl className={styles.data}>
      {fields.map(([field, value]) => (
        <div key={field}>
          <dt>{field}</dt>
          <dd>
            {typeof value === 'object' && value !== null ? <pre>{JSON.stringify(value, null, 2)}</pre> : String(value)}
          </dd>
        </div>
      ))}
    </dl>
  );
}
