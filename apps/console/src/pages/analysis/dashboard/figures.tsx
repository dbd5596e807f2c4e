import type { Dashboard } from '@yinuo/api';
import { useTranslation } from 'react-i18next';
import { formatShare, useFormat } from '../../../i18n/index.ts';
import styles from './dashboard.module.css';

interface Figure {
  readonly name: 'kept' | 'cases' | 'complaints' | 'duties' | 'satisfied' | 'downtime';
  readonly value: string;
  readonly note: string;
}

/** Six numbers in ten seconds; every share with what it is of. */
export function Figures({ data }: { data: Dashboard }) {
  const { t } = useTranslation('analysis');
  const format = useFormat();
  const { total, duties, satisfaction, outages } = data;
  const none = t('noSample');
  const of = (part: number, whole: number) =>
    whole === 0 ? t('none') : t('of', { n: format.number(part), of: format.number(whole) });
  const share = (part: number, whole: number) => formatShare(part, whole) ?? none;
  const sum = (field: 'answered' | 'satisfied') => satisfaction.reduce((all, one) => all + one[field], 0);
  const ours = outages.filter(({ party }) => party === 'supplier').reduce((all, { minutes }) => all + minutes, 0);
  const decided = total.met + total.breached;
  const figures: readonly Figure[] = [
    { name: 'kept', value: share(total.met, decided), note: of(total.met, decided) },
    { name: 'cases', value: format.number(total.cases), note: t('figures.open', { n: format.number(total.open) }) },
    { name: 'complaints', value: format.number(total.complaints), note: t('figures.complaintsNote') },
    {
      name: 'duties',
      value: share(duties.done, duties.due),
      note: `${of(duties.done, duties.due)} · ${t('figures.missed', { n: format.number(duties.missed) })}`,
    },
    { name: 'satisfied', value: share(sum('satisfied'), sum('answered')), note: of(sum('satisfied'), sum('answered')) },
    { name: 'downtime', value: format.duration(ours * 60_000), note: t('figures.downtimeNote') },
  ];
  return (
    <ul className={styles.figures} aria-label={t('figures.label')}>
      {figures.map(({ name, value, note }) => (
        <li key={name}>
          <span>{t(`figures.${name}`)}</span>
          <strong>{value}</strong>
          <small>{note}</small>
        </li>
      ))}
    </ul>
  );
}
