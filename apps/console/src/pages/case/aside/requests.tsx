import type { CaseDetail } from '@yinuo/api';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Moment, Panel, StatusTag } from '../../../kit/index.ts';
import type { BegunAct } from '../acts/act-drawer.tsx';
import { useVerbWords } from '../acts/verb-words.ts';
import styles from '../case.module.css';

interface AsideProps {
  readonly detail: CaseDetail;
  readonly onBegin: (act: BegunAct) => void;
}

/** What third parties were asked, promised and answered. */
export function Requests({ detail, onBegin }: AsideProps) {
  const { t } = useTranslation('casePage');
  const words = useVerbWords();
  const { requests, may } = detail;
  if (requests.length === 0) return null;
  return (
    <Panel title={t('requests')} bare>
      <ul className={styles.rows}>
        {requests.map(({ id, party, ask, askedAt, promisedBy, answeredAt, answer, overdue }) => (
          <li key={id}>
            <p className={styles.rowHead}>
              <strong>{party}</strong>
              <StatusTag tone={answeredAt !== null ? 'kept' : overdue ? 'broken' : 'pending'}>
                {t(answeredAt !== null ? 'answered' : overdue ? 'overdue' : 'asked')}
              </StatusTag>
            </p>
            <p className={styles.written}>{ask}</p>
            <p className={styles.quiet}>
              {t('askedAt')} <Moment at={askedAt} style="near" />
              {promisedBy !== null && (
                <>
                  {' '}
                  · {t('promisedBy')} <Moment at={promisedBy} style="near" />
                </>
              )}
            </p>
            {answer !== null && <blockquote className={styles.answer}>{answer}</blockquote>}
            {answeredAt === null && (
              <p className={styles.rowActs}>
                {may.includes('promise-request') && (
                  <Button size="small" onClick={() => onBegin({ verb: 'promise-request', part: { request: id } })}>
                    {words.name('promise-request')}
                  </Button>
                )}
                {may.includes('answer-request') && (
                  <Button size="small" onClick={() => onBegin({ verb: 'answer-request', part: { request: id } })}>
                    {words.name('answer-request')}
                  </Button>
                )}
              </p>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** What first line passed to engineers, and what came back. */
export function WorkOrders({ detail, onBegin }: AsideProps) {
  const { t } = useTranslation(['casePage', 'caseActs']);
  const { workOrders, may } = detail;
  if (workOrders.length === 0) return null;
  return (
    <Panel title={t('casePage:orders')} bare>
      <ul className={styles.rows}>
        {workOrders.map((order) => (
          <li key={order.id}>
            <p className={styles.rowHead}>
              <strong>{order.number}</strong>
              {order.person !== null && <span>{order.person.name}</span>}
              <StatusTag tone={order.returnedAt === null ? 'pending' : 'kept'}>
                {t(order.returnedAt === null ? 'casePage:orderOpen' : 'casePage:orderReturned')}
              </StatusTag>
            </p>
            <p className={styles.written}>{order.asked}</p>
            {order.tried !== null && <p className={styles.quiet}>{t('casePage:tried', { text: order.tried })}</p>}
            <p className={styles.quiet}>
              <Moment at={order.openedAt} style="near" />
              {order.returnedAt !== null && (
                <>
                  {' – '}
                  <Moment at={order.returnedAt} style="near" />
                </>
              )}
            </p>
            {[order.outcome, order.change, order.advice].map(
              (words) =>
                words !== null && (
                  <blockquote key={words} className={styles.answer}>
                    {words}
                  </blockquote>
                ),
            )}
            {order.returnedAt === null && may.includes('return-work-order') && (
              <p className={styles.rowActs}>
                <Button
                  size="small"
                  type="primary"
                  onClick={() => onBegin({ verb: 'return-work-order', part: { order: order.id } })}
                >
                  {t('caseActs:verbs.return-work-order')}
                </Button>
              </p>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
