import { Link } from '@tanstack/react-router';
import type { CaseTask } from '@yinuo/api';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../app/session.ts';
import { DueIn } from '../../cases/index.ts';
import { useText } from '../../i18n/index.ts';
import { ClauseMark, Panel } from '../../kit/index.ts';
import styles from './today.module.css';

const SHOWN_MAX = 5;

/** What I have to do: demanded acts, follow-up calls, promises of others that ran out. */
export function MyTasks({ tasks }: { tasks: readonly CaseTask[] }) {
  const { t } = useTranslation('today');
  const text = useText();
  const { organisation } = useSession();
  const [all, setAll] = useState(false);
  return (
    <Panel
      title={t(organisation.side === 'hospital' ? 'theirTasks' : 'tasks')}
      note={tasks.length > 0 ? tasks.length : undefined}
      bare={tasks.length > 0}
    >
      {tasks.length === 0 ? (
        <p className={styles.quiet}>{t(organisation.side === 'third-party' ? 'asked.hint' : 'noTasks')}</p>
      ) : (
        <ul className={styles.tasks}>
          {(all ? tasks : tasks.slice(0, SHOWN_MAX)).map((task) => (
            <li key={task.id} data-overdue={task.overdue}>
              <Link to="/cases/$id" params={{ id: task.case }} className={styles.case}>
                {text(task.title)}
              </Link>
              <span className={styles.taskLine}>
                <DueIn at={task.due} /> {task.clause !== null && <ClauseMark id={task.clause} />}
              </span>
              <small>
                {task.number} {task.caseTitle}
              </small>
            </li>
          ))}
        </ul>
      )}
      {tasks.length > SHOWN_MAX && (
        <Button type="link" block onClick={() => setAll(!all)}>
          {all ? t('fewerTasks') : t('moreTasks', { n: tasks.length - SHOWN_MAX })}
        </Button>
      )}
    </Panel>
  );
}
