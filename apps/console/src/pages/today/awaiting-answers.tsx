import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../app/session.ts';
import { Panel, StatusTag } from '../../kit/index.ts';
import { listSurveys } from '../../outreach/index.ts';
import styles from './today.module.css';

/** Answers that the supplier noted for somebody and that count once the hospital confirmed them; nothing when there are none. */
export function AwaitingAnswers() {
  const { t } = useTranslation('today');
  const can = useCan();
  const { data } = useQuery({
    queryKey: ['surveys', 'awaiting'],
    queryFn: () => listSurveys({ awaiting: 'true' }),
    enabled: can('outreach.witness'),
  });
  const surveys = data?.items ?? [];
  if (surveys.length === 0) return null;
  return (
    <Panel title={t('awaiting')} note={surveys.reduce((sum, { counts }) => sum + counts.awaiting, 0)} bare>
      <ul className={styles.tasks}>
        {surveys.map(({ id, title, counts }) => (
          <li key={id}>
            <Link to="/surveys/$id" params={{ id }} className={styles.case}>
              {title}
            </Link>
            <span className={styles.taskLine}>
              <StatusTag tone="pending">{t('awaitingCount', { n: counts.awaiting })}</StatusTag>
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
