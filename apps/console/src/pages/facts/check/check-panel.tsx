import { SafetyCertificateOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Progress } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../../app/session.ts';
import { useFormat } from '../../../i18n/index.ts';
import { FaultAlert, Panel, useAction } from '../../../kit/index.ts';
import { listFacts, verifyFacts } from '../fact-calls.ts';
import styles from './check.module.css';
import { CheckResult } from './check-result.tsx';
import { HashLine } from './hash-line.tsx';

/** Whether the log still is as it was written: the last answer, and the button that asks again. */
export function CheckPanel() {
  const { t } = useTranslation('facts');
  const can = useCan();
  const check = useAction({
    act: (_: undefined, intentKey) => verifyFacts(intentKey),
    refresh: [['facts'], ['last-check']],
    done: false,
    onFault: () => undefined,
  });
  const { data, error, isPending } = check;
  const button = can('fact.verify') && (
    <Button
      type={data === undefined ? 'primary' : 'default'}
      icon={<SafetyCertificateOutlined />}
      loading={isPending}
      onClick={() => check.mutate(undefined)}
    >
      {t(data === undefined ? 'check.act' : 'check.again')}
    </Button>
  );
  return (
    <Panel>
      <div className={styles.panel}>
        <div className={styles.state}>
          {isPending ? (
            <div role="status">
              <p className={styles.running}>{t('check.running')}</p>
              <Progress percent={100} status="active" showInfo={false} size="small" aria-hidden="true" />
              <p className={styles.quiet}>{t('check.runningHint')}</p>
            </div>
          ) : data === undefined ? (
            <LastCheck />
          ) : (
            <CheckResult check={data} />
          )}
          <FaultAlert error={isPending ? null : error} />
        </div>
        {button}
      </div>
    </Panel>
  );
}

/** What the last check found; that it was made is itself a fact. */
function LastCheck() {
  const { t } = useTranslation('facts');
  const format = useFormat();
  const { data } = useQuery({
    queryKey: ['last-check'],
    queryFn: () => listFacts({ type: 'log.verified', limit: '1' }),
  });
  const last = data?.items[0];
  const count = (field: string): number => {
    const value = last?.data[field];
    return typeof value === 'number' ? value : 0;
  };
  const hash = last?.data.lastHash;
  const findings = count('findings');
  return (
    <>
      <p>{t('check.intro')}</p>
      {data !== undefined && (
        <p className={styles.quiet}>
          {last === undefined
            ? t('check.never')
            : t('check.last', {
                at: format.instant(last.at, 'near'),
                who: last.actor.name ?? t('actors.system'),
                facts: format.number(count('facts')),
                batches: format.number(count('batches')),
                result: findings === 0 ? t('check.lastHolds') : t('check.lastBroken', { n: format.number(findings) }),
              })}
        </p>
      )}
      {typeof hash === 'string' && <HashLine hash={hash} />}
    </>
  );
}
