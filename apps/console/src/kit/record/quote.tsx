import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './quote.module.css';

interface QuoteProps {
  /** Number of the clause: XY-2. */
  readonly clause: string;
  /** Word for word, never translated: it is the contract's own language. */
  readonly words: string;
  /** Where it stands in the source: chapter, page. */
  readonly place?: string;
  /** What the clause owes, shown in the margin beside it (below it on phones). */
  readonly children?: ReactNode;
}

/** A clause as it is printed, its number in the left margin and its obligations in the right one. */
export function Quote({ clause, words, place, children }: QuoteProps) {
  const { t } = useTranslation('kit');
  return (
    <section className={styles.row} id={clause} aria-label={t('quote.clause', { id: clause })}>
      <span className={styles.number} aria-hidden="true">
        {clause}
      </span>
      <blockquote className={styles.quote} lang="zh-CN" cite={`#${clause}`}>
        <p>{words}</p>
        {place !== undefined && <footer>{place}</footer>}
      </blockquote>
      {children !== undefined && <div className={styles.margin}>{children}</div>}
    </section>
  );
}
