import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/index.ts';
import type { Tone } from '../../theme/palette.ts';
import styles from './today.module.css';
import type { Totals } from './today-figures.ts';

interface Figure {
  readonly key: 'broken' | 'atRisk' | 'promised';
  readonly tone: Tone;
  /** The list that shows exactly these. */
  readonly worst: string;
}

const FIGURES: readonly Figure[] = [
  { key: 'broken', tone: 'broken', worst: 'breached' },
  { key: 'atRisk', tone: 'risk', worst: 'at-risk' },
  { key: 'promised', tone: 'pending', worst: 'pending' },
];

/** Ten seconds for a hospital leader: one sentence, three numbers. */
export function Headline({ totals }: { totals: Totals }) {
  const { t } = useTranslation('today');
  const format = useFormat();
  return (
    <section className={styles.headline} aria-label={t('title')}>
      <p className={styles.sentence} role="status">
        {t(sentenceOf(totals), { ...totals, n: totals.open })}
      </p>
      <ul className={styles.figures}>
        {FIGURES.map(({ key, tone, worst }) => (
          <li key={key}>
            <Link
              to="/cases"
              search={{ state: 'open', worst }}
              className={styles.figure}
              data-tone={totals[key] === 0 ? 'none' : tone}
            >
              <strong>{format.number(totals[key])}</strong>
              <span>{t(`figures.${key}`)}</span>
              <small>
                {key === 'broken' && totals.brokenToday > 0
                  ? t('brokenToday', { n: totals.brokenToday })
                  : t(`notes.${key}`)}
              </small>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function sentenceOf({ open, broken, atRisk }: Totals) {
  if (broken > 0 && atRisk > 0) return 'sentences.both' as const;
  if (broken > 0) return 'sentences.broken' as const;
  if (atRisk > 0) return 'sentences.atRisk' as const;
  return open > 0 ? ('sentences.kept' as const) : ('sentences.nothing' as const);
}
