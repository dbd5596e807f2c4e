import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { TermView } from '@yinuo/api';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asFault } from '../../../api/index.ts';
import { type Detail, Details, EmptyState, Panel, QueryState } from '../../../kit/index.ts';
import { daysBetween } from '../../../ledger/index.ts';
import { AskDialog, giveNotice, readTerm, withdrawNotice } from '../../../settlement/index.ts';
import styles from '../settlement.module.css';

/** 服务期: which term runs, until when, what happens then, and the notice that would end it. */
export function TermTab({ contract }: { contract: string }) {
  const { t } = useTranslation('settlement');
  const query = useQuery({ queryKey: ['term', contract], queryFn: () => readTerm(contract), retry: false });
  if (query.error !== null && asFault(query.error).code === 'contract.not-in-term')
    return <EmptyState title={t('noContract')} hint={t('term.fixed')} />;
  return <QueryState query={query}>{(term) => <Term term={term} />}</QueryState>;
}

function Term({ term }: { term: TermView }) {
  const { t } = useTranslation('settlement');
  const [asking, setAsking] = useState<'give' | 'withdraw'>();
  const id = term.contract.id;
  const shared = {
    refresh: [
      ['term', id],
      ['contract', id],
    ],
    onClose: () => setAsking(undefined),
  };
  return (
    <div className={styles.stack}>
      <Panel
        title={t('term.title')}
        actions={
          <span className={styles.bar}>
            {term.may.includes('amend') && (
              <Link to="/contracts/$id/amend" params={{ id }}>
                <Button>{t('term.amend')}</Button>
              </Link>
            )}
            {term.may.includes('withdraw-notice') && (
              <Button onClick={() => setAsking('withdraw')}>{t('term.withdraw')}</Button>
            )}
            {term.may.includes('give-notice') && (
              <Button danger onClick={() => setAsking('give')}>
                {t('term.give')}
              </Button>
            )}
          </span>
        }
      >
        <div className={styles.stack}>
          <Bar term={term} />
          <Outlook term={term} />
          <Details items={useDetails(term)} />
        </div>
      </Panel>
      {asking === 'give' && (
        <AskDialog
          {...shared}
          title={t('term.give')}
          lead={t('term.giveLead', { on: term.noticeLeaves ?? term.endsOn })}
          ok={t('term.give')}
          danger
          fields={[{ name: 'reason', sort: 'text', label: t('term.reason') }]}
          act={({ reason }, key) => giveNotice(id, String(reason), key)}
        />
      )}
      {asking === 'withdraw' && (
        <AskDialog
          {...shared}
          title={t('term.withdraw')}
          lead={t('term.withdrawLead')}
          ok={t('term.withdraw')}
          fields={[{ name: 'reason', sort: 'text', label: t('term.reason') }]}
          act={({ reason }, key) => withdrawNotice(id, String(reason), key)}
        />
      )}
    </div>
  );
}

/** How far the running term is. */
function Bar({ term }: { term: TermView }) {
  const { t } = useTranslation('settlement');
  const { from, to, number, today, daysLeft, state } = term;
  const whole = daysBetween(from, to) + 1;
  const gone = Math.min(whole, Math.max(0, daysBetween(from, today) + 1));
  const share = state === 'ended' ? 100 : (gone * 100) / whole;
  return (
    <div>
      <p className={styles.big}>
        {number > 1 ? t('term.running', { n: number, from, to }) : t('term.only', { from, to })}
      </p>
      <div className={styles.track} aria-hidden="true">
        <span style={{ width: `${share}%` }} />
      </div>
      <div className={styles.ends}>
        <span>{from}</span>
        <span>{state === 'ended' ? t('term.ended', { on: term.endsOn }) : t('term.left', { n: daysLeft })}</span>
        <span>{to}</span>
      </div>
    </div>
  );
}

/** What becomes of it, in a sentence or two. */
function Outlook({ term }: { term: TermView }) {
  const { t } = useTranslation('settlement');
  const { next, endsOn, notice, renewsBy, deadline, noticeLeaves } = term;
  const length = useLength();
  if (next === 'ended') return <Alert type="info" showIcon title={t('term.ended', { on: endsOn })} />;
  if (notice !== null) {
    const title = t(next === 'ends' ? 'term.endsByNotice' : 'term.renewsOnce', { on: notice.endsOn });
    const by = t('term.noticeBy', { side: t(`sides.${notice.side}`), by: notice.by, on: notice.on });
    return (
      <Alert type="warning" showIcon title={title} description={t('term.because', { by, reason: notice.reason })} />
    );
  }
  if (renewsBy === null)
    return <Alert type="info" showIcon title={t('term.ends', { on: endsOn })} description={t('term.fixed')} />;
  const left =
    deadline === null
      ? undefined
      : deadline.daysLeft >= 0
        ? `${t('term.deadline', { on: deadline.on })}（${deadline.clause}），${t('term.deadlineLeft', { n: deadline.daysLeft })}`
        : `${t('term.deadline', { on: deadline.on })}，${t('term.deadlinePast', { n: -deadline.daysLeft, on: noticeLeaves ?? '' })}`;
  return (
    <Alert
      type={deadline !== null && deadline.daysLeft >= 0 && deadline.daysLeft <= 30 ? 'warning' : 'info'}
      showIcon
      title={t('term.renews', { on: endsOn, length: length(renewsBy) })}
      description={left}
    />
  );
}

function useLength(): (length: TermView['lasts']) => string {
  const { t } = useTranslation('settlement');
  return (length) =>
    'months' in length ? t('term.months', { n: length.months }) : t('term.years', { n: length.years });
}

function useDetails(term: TermView): readonly Detail[] {
  const { t } = useTranslation('settlement');
  const length = useLength();
  return [
    { label: t('term.signedOn'), value: term.signedOn },
    { label: t('term.startsOn'), value: term.startsOn },
    { label: t('term.endsOn'), value: term.endsOn },
    { label: t('term.lasts'), value: length(term.lasts) },
    { label: t('term.renewsBy'), value: term.renewsBy === null ? t('term.never') : length(term.renewsBy) },
  ];
}
