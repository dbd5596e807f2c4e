import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import type { WebhookView } from '@yinuo/api';
import { Button, Collapse } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DetailDrawer, EmptyState, Moment, QueryState, StatusTag } from '../../../kit/index.ts';
import { type Delivery, listDeliveries } from '../hook-calls.ts';
import styles from '../settings.module.css';
import { answerOf } from './answer-of.ts';
import { SignatureGuide } from './signature-guide.tsx';
import { useTypeWords } from './use-type-words.ts';

const TONES = { queued: 'pending', delivered: 'kept', failed: 'broken' } as const;

/** What was sent, when, and what the other side answered. */
export function DeliveriesDrawer({ hook, onClose }: { hook: WebhookView | undefined; onClose: () => void }) {
  const { t } = useTranslation(['settings', 'kit']);
  const [trail, setTrail] = useState<readonly string[]>([]);
  const id = hook?.id ?? '';
  useEffect(() => {
    if (id !== '') setTrail([]);
  }, [id]);
  const cursor = trail.at(-1);
  const query = useQuery({
    queryKey: ['deliveries', id, cursor],
    queryFn: () => listDeliveries(id, cursor),
    enabled: hook !== undefined,
    refetchInterval: 15_000,
  });
  return (
    <DetailDrawer open={hook !== undefined} onClose={onClose} title={t('deliveries.title', { name: hook?.name })}>
      <div className={styles.dialog}>
        <Collapse
          size="small"
          items={[{ key: 'guide', label: t('verify.title'), children: <SignatureGuide titled={false} /> }]}
        />
        <QueryState query={query}>
          {({ items, next }) =>
            items.length === 0 ? (
              <EmptyState title={t('deliveries.empty')} hint={t('deliveries.emptyHint')} />
            ) : (
              <>
                <ul className={styles.deliveries}>
                  {items.map((delivery) => (
                    <DeliveryLine key={delivery.id} delivery={delivery} />
                  ))}
                </ul>
                {(next !== null || trail.length > 0) && (
                  <div className={styles.foot}>
                    <span className={styles.gap} />
                    <Button
                      icon={<LeftOutlined />}
                      disabled={trail.length === 0}
                      onClick={() => setTrail(trail.slice(0, -1))}
                    >
                      {t('kit:list.previous')}
                    </Button>
                    <Button
                      icon={<RightOutlined />}
                      iconPlacement="end"
                      disabled={next === null}
                      onClick={() => next !== null && setTrail([...trail, next])}
                    >
                      {t('kit:list.next')}
                    </Button>
                  </div>
                )}
              </>
            )
          }
        </QueryState>
      </div>
    </DetailDrawer>
  );
}

function DeliveryLine({ delivery }: { delivery: Delivery }) {
  const { t } = useTranslation('settings');
  const words = useTypeWords();
  const { state, attempts, createdAt, lastAttemptAt, lastStatus } = delivery;
  const answer = answerOf(delivery);
  const again = state === 'queued' && attempts > 0;
  return (
    <li>
      <span className={styles.told}>
        <span>{words(delivery.type)}</span>
        <small>
          <Moment at={lastAttemptAt ?? createdAt} />
          {attempts > 1 && ` · ${t('deliveries.attempts', { n: attempts })}`}
          {lastStatus !== null && ` · ${t('deliveries.status', { n: lastStatus })}`}
          {answer !== undefined && state !== 'delivered' && ` · ${t(`errors.${answer}`)}`}
          {attempts === 0 && ` · ${t('deliveries.noAnswer')}`}
        </small>
        {delivery.lastError !== null && state !== 'delivered' && (
          <small className={styles.raw}>{delivery.lastError}</small>
        )}
      </span>
      <StatusTag tone={again ? 'risk' : TONES[state]}>
        {t(again ? 'deliveries.again' : `deliveries.states.${state}`)}
      </StatusTag>
    </li>
  );
}
