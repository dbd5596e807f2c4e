import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { listTemplates } from '../../../documents/index.ts';
import { QueryState } from '../../../kit/index.ts';
import { KindPanel } from './kind-panel.tsx';
import styles from './templates.module.css';

/** 模板: per kind of report the version in use, the others, upload. */
export function TemplatesTab() {
  const { t } = useTranslation('documents');
  const query = useQuery({ queryKey: ['templates'], queryFn: listTemplates });
  return (
    <div className={styles.tab}>
      <p className={styles.lead}>{t('templates.lead')}</p>
      <QueryState query={query}>
        {({ kinds, bytesMax }) => (
          <div className={styles.kinds}>
            {kinds.map((of) => (
              <KindPanel key={of.kind} of={of} bytesMax={bytesMax} />
            ))}
          </div>
        )}
      </QueryState>
    </div>
  );
}
