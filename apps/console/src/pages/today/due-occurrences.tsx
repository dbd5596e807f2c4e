import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { OccurrenceState } from '@yinuo/api';
import { useTranslation } from 'react-i18next';
import { api, bodyOf } from '../../api/index.ts';
import { useCan } from '../../app/session.ts';
import { now } from '../../clock/index.ts';
import { beijingDay, useText } from '../../i18n/index.ts';
import { ClauseMark, Panel, StatusTag } from '../../kit/index.ts';
import styles from './today.module.css';

const SHOWN_MAX = 6;
const DAY_MS = 86_400_000;
const AHEAD_DAYS = 7;
const DUE: OccurrenceState[] = ['overdue', 'due', 'due-soon'];

/** What the ledger wants done by the end of the week: inspections, reports, payments. */
export function DueOccurrences() {
  const { t } = useTranslation('today');
  const text = useText();
  const can = useCan();
  const until = beijingDay(now() + AHEAD_DAYS * DAY_MS);
  const { data } = useQuery({
    queryKey: ['today', 'occurrences', until],
    queryFn: () =>
      bodyOf(api.GET('/api/occurrences', { params: { query: { state: DUE, dueTo: until, limit: SHOWN_MAX } } })),
    enabled: can('ledger.read'),
  });
  if (data === undefined) return null;
  const total = data.total ?? data.items.length;
  const ledger: string = '/ledger';
  return (
    <Panel
      title={t('occurrences')}
      note={total > 0 ? total : undefined}
      bare={total > 0}
      actions={total > 0 && <Link to={ledger}>{t('toLedger')}</Link>}
    >
      {total === 0 ? (
        <p className={styles.quiet}>{t('noOccurrences')}</p>
      ) : (
        <ul className={styles.tasks}>
          {data.items.map((each) => (
            <li key={each.id} data-overdue={each.state === 'overdue'}>
              <span className={styles.occurrence}>{text(each.title)}</span>
              <span className={styles.taskLine}>
                <StatusTag tone={each.state === 'overdue' ? 'broken' : 'risk'}>
                  {t('dueOn', { day: each.due ?? '–' })}
                </StatusTag>
                <ClauseMark id={each.clause} />
                <small>{t(`owedBy.${each.owedBy}`)}</small>
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
