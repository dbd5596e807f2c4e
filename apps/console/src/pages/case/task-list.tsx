import { CheckOutlined } from '@ant-design/icons';
import type { CaseDetail, CaseTask } from '@yinuo/api';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { actOnCase, DueIn } from '../../cases/index.ts';
import { useText } from '../../i18n/index.ts';
import { ClauseMark, Moment, Panel, useAction } from '../../kit/index.ts';
import type { BegunAct } from './acts/act-drawer.tsx';
import styles from './case.module.css';
import { demandNotice } from './demand-notice.ts';
import { openTasks } from './next-step.ts';

interface TaskListProps {
  readonly detail: CaseDetail;
  readonly onBegin: (act: BegunAct) => void;
}

/** What a clause demands after a breach, follow-up calls, promises that ran out: each with its own due time. */
export function TaskList({ detail, onBegin }: TaskListProps) {
  const { t } = useTranslation('casePage');
  const open = openTasks(detail.tasks);
  const done = detail.tasks.length - open.length;
  if (open.length === 0) return null;
  return (
    <Panel title={t('tasks')} note={done > 0 ? t('tasksDone', { n: done }) : undefined} bare>
      <ul className={styles.tasks}>
        {open.map((task) => (
          <Task key={task.id} task={task} detail={detail} onBegin={onBegin} />
        ))}
      </ul>
    </Panel>
  );
}

function Task({ task, detail, onBegin }: TaskListProps & { task: CaseTask }) {
  const { t } = useTranslation('casePage');
  const text = useText();
  const { may } = detail;
  const title = text(task.title);
  const inform = useAction({
    act: (notice: ReturnType<typeof demandNotice>, key) => actOnCase('inform', detail.id, notice, key),
    refresh: [['case', detail.id], ['cases'], ['today']],
    done: t('taskDone', { title }),
  });
  const demanded = task.kind === 'demand' && may.includes('inform');
  return (
    <li className={styles.task} data-overdue={task.overdue}>
      <div className={styles.taskWhat}>
        <p>
          <strong>{title}</strong> {task.clause !== null && <ClauseMark id={task.clause} />}
        </p>
        <p className={styles.quiet}>
          <DueIn at={task.due} /> · {t('since')} <Moment at={task.since} style="near" />
        </p>
      </div>
      <span className={styles.taskActs}>
        {demanded && (
          <>
            <Button size="small" onClick={() => onBegin({ verb: 'inform', given: demandNotice(task.name, '') })}>
              {t('taskWords')}
            </Button>
            <Button
              size="small"
              type="primary"
              icon={<CheckOutlined />}
              loading={inform.isPending}
              onClick={() => inform.mutate(demandNotice(task.name, t('taskText', { title })))}
            >
              {t('taskComplete')}
            </Button>
          </>
        )}
        {task.kind === 'follow-up' && may.includes('follow-up') && (
          <Button size="small" type="primary" onClick={() => onBegin({ verb: 'follow-up' })}>
            {t('taskFollowUp')}
          </Button>
        )}
      </span>
    </li>
  );
}
