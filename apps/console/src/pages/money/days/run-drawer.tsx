import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { MoneyRunView } from '@yinuo/api';
import { Alert, Button, Progress } from 'antd';
import type { TFunction } from 'i18next';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { DetailDrawer, Moment, QueryState, useAction } from '../../../kit/index.ts';
import { cancelRun, readRun } from '../calls.ts';
import styles from '../money.module.css';
import { useRefusal } from '../refusal/use-refusal.ts';
import { RunTag } from '../tags.tsx';
import { useContractOf, useMoney } from '../use-money.ts';
import { RunAnswer } from './run-answer.tsx';
import { RunFigures } from './run-figures.tsx';

const LOOK_AGAIN_MS = 1_000;
const isOpen = (run: MoneyRunView | undefined) => run?.state === 'queued' || run?.state === 'running';

/** One run: how far it is, what it counted, and what can be answered to the hospital. */
export function RunDrawer({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation('money');
  const queries = useQueryClient();
  const query = useQuery({
    queryKey: ['money', 'run', id],
    queryFn: () => readRun(id),
    refetchInterval: ({ state: { data } }) => (isOpen(data) ? LOOK_AGAIN_MS : false),
  });
  const state = query.data?.state;
  useEffect(() => {
    if (state === 'done') void queries.invalidateQueries({ queryKey: ['money'], refetchType: 'active' });
  }, [state, queries]);
  const cancel = useAction({ act: () => cancelRun(id), refresh: [['money']], done: t('runs.cancelled') });
  const run = query.data;
  useContractOf(run?.contract);
  return (
    <DetailDrawer
      open
      onClose={onClose}
      title={run === undefined ? t('runs.title') : titleOf(run, t)}
      actions={
        run?.may.includes('cancel') && (
          <Button danger loading={cancel.isPending} onClick={() => cancel.mutate(undefined)}>
            {t('runs.cancel')}
          </Button>
        )
      }
    >
      <QueryState query={query}>{(read) => <RunBody run={read} />}</QueryState>
    </DetailDrawer>
  );
}

/** What came to nothing has no result. */
function titleOf(run: MoneyRunView, t: TFunction<'money'>): string {
  const { day } = run;
  if (isOpen(run)) return t('runs.titles.running', { day });
  if (run.fault?.params.rule === 'sides-missing') return t('runs.titles.waiting', { day });
  if (run.state === 'failed') return t('runs.titles.failed', { day });
  return t('runs.titleOf', { day });
}

function RunBody({ run }: { run: MoneyRunView }) {
  const { t } = useTranslation('money');
  const { go } = useMoney();
  return (
    <div className={styles.stack} style={{ gap: 20 }}>
      <p className={styles.head}>
        <RunTag of={run.state} progress={run.progress} />
        <span className={styles.quiet}>
          {t(`runs.reasons.${run.reason}`)} · {run.askedBy ?? t('runs.byItself')} ·{' '}
          <Moment at={run.askedAt} style="minute" />
        </span>
      </p>
      {isOpen(run) && <Progress percent={run.progress} status="active" />}
      {run.late && <Alert type="info" showIcon title={t('runs.late')} />}
      {(run.figures?.lacking ?? []).length > 0 && (
        <Alert
          type="warning"
          showIcon
          title={t('runs.lacking', { names: run.figures?.lacking?.map(({ name }) => name).join('、') })}
        />
      )}
      {run.fault !== null && <RunFault run={run} />}
      {run.figures !== null && <RunFigures run={run} figures={run.figures} />}
      {run.figures !== null && (
        <Button
          onClick={() => go({ run: undefined, tab: 'differences', dayFrom: run.day, dayTo: run.day, state: 'all' })}
        >
          {t('runs.showDifferences')}
        </Button>
      )}
      <RunAnswer run={run} />
      <section>
        <h3 className={styles.subhead}>{t('runs.files')}</h3>
        <ul>
          {run.statements.map((file) => (
            <li key={file.id}>
              {t(`sides.${file.side}`)} · {file.name}
            </li>
          ))}
          {run.statements.length === 0 && <li className={styles.quiet}>–</li>}
        </ul>
      </section>
      {run.digest !== null && (
        <p className={styles.quiet} style={{ overflowWrap: 'anywhere' }}>
          {t('runs.digest')} {run.digest}
        </p>
      )}
    </div>
  );
}

function RunFault({ run }: { run: MoneyRunView }) {
  const { t } = useTranslation(['money', 'faults']);
  const refusal = useRefusal();
  const { code, params } = run.fault ?? { code: 'internal', params: {} };
  const rule = typeof params.rule === 'string' ? params.rule : '';
  const sides = Array.isArray(params.sides)
    ? params.sides.map((side) => t(`money:sides.${side as 'his'}`)).join('、')
    : '';
  const detail = rule === 'sides-missing' ? t('money:runs.sidesMissing', { sides: sides || '–' }) : refusal(params);
  return (
    <Alert
      type="error"
      showIcon
      title={t(code as 'internal', { ns: 'faults', keySeparator: false, nsSeparator: false, defaultValue: code })}
      description={detail}
    />
  );
}
