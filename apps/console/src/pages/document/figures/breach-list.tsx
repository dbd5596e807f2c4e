import { Link } from '@tanstack/react-router';
import type { MonthDocumentFigures } from '@yinuo/api';
import { useTranslation } from 'react-i18next';
import { useFormat, useText } from '../../../i18n/index.ts';
import { ClauseMark, Moment, VerdictTag, WhyList } from '../../../kit/index.ts';
import styles from './figures.module.css';
import { More } from './more.tsx';

type Breaches = MonthDocumentFigures['breaches'];

/** Every broken clock with its reasons and the acts that the clause then demands. */
export function BreachList({ breaches: { items, total } }: { breaches: Breaches }) {
  const { t } = useTranslation('documents');
  if (total === 0) return <p className={styles.empty}>{t('figures.noBreaches')}</p>;
  return (
    <>
      <ul className={styles.breaches}>
        {items.map((breach) => (
          <BreachItem key={`${breach.case.id}${breach.clause}${breach.clock.zh}`} breach={breach} />
        ))}
      </ul>
      <More total={total} shown={items.length} />
    </>
  );
}

function BreachItem({ breach }: { breach: Breaches['items'][number] }) {
  const { t } = useTranslation('documents');
  const text = useText();
  const format = useFormat();
  const { case: one, title, clause, clock, state, due, metAt, overMs, why, party, demands, provisional } = breach;
  return (
    <li>
      <div className={styles.breachHead}>
        <Link to="/cases/$id" params={{ id: one.id }}>
          {one.number}
        </Link>
        <span className={styles.breachTitle}>{title}</span>
        <VerdictTag verdict={state} provisional={provisional} />
      </div>
      <div className={styles.breachLine}>
        <ClauseMark id={clause} /> {text(clock)} · {t('figures.over', { length: format.duration(overMs) })}
        {due !== null && (
          <span>
            {t('figures.due')} <Moment at={due} style="minute" />
          </span>
        )}
        <span>
          {t('figures.metAt')} {metAt === null ? t('figures.notDone') : <Moment at={metAt} style="minute" />}
        </span>
        <span>
          {t('figures.party')} {text(party)}
        </span>
      </div>
      <WhyList steps={why} inline />
      {demands.map((demand) => (
        <p key={demand.title.zh} className={styles.demand}>
          {t('figures.demands')}：{text(demand.title)} ·{' '}
          {demand.metAt === null
            ? t('figures.demandOpen')
            : t('figures.demandDone', { at: format.instant(demand.metAt, 'minute') })}
        </p>
      ))}
    </li>
  );
}
