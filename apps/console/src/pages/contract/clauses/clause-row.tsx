import type { ClauseView, ObligationView } from '@yinuo/api';
import { useTranslation } from 'react-i18next';
import { useLanguage, useText } from '../../../i18n/index.ts';
import { Quote, StatusTag } from '../../../kit/index.ts';
import styles from './clauses.module.css';
import type { ObligationStanding } from './standing.ts';
import { StandingLine } from './standing-line.tsx';

interface ClauseRowProps {
  readonly clause: ClauseView;
  readonly contract: string;
  readonly standing: ReadonlyMap<string, ObligationStanding>;
}

/** One clause: its words as they stand, its obligations beside them. */
export function ClauseRow({ clause, contract, standing }: ClauseRowProps) {
  const { t } = useTranslation('contracts');
  const text = useText();
  const language = useLanguage();
  const words = clause.quotes.map((quote) => `「${quote.text}」`).join('\n');
  const english = language === 'en' ? clause.quotes.map((quote) => quote.en).filter((en) => en !== null) : [];
  const place = [text(clause.heading), english.join('; ')].filter((part) => part !== '').join(' · ');
  return (
    <Quote clause={clause.id} words={words} place={place}>
      {clause.none !== null && <p className={styles.none}>{t('clauses.none', { why: text(clause.none) })}</p>}
      {clause.obligations.map((obligation) => (
        <ObligationCard
          key={obligation.id}
          obligation={obligation}
          contract={contract}
          standing={standing.get(obligation.id)}
        />
      ))}
    </Quote>
  );
}

/** Labels that the card says in its own way. */
const SAID_ELSEWHERE: ReadonlySet<string> = new Set(['约定数值', '提醒', '事项']);

interface ObligationCardProps {
  readonly obligation: ObligationView;
  readonly contract: string;
  readonly standing: ObligationStanding | undefined;
}

function ObligationCard({ obligation, contract, standing }: ObligationCardProps) {
  const { t } = useTranslation(['contracts', 'words']);
  const text = useText();
  const { type, title, parts, agreed } = obligation;
  const shown = parts.filter(({ label }) => !SAID_ELSEWHERE.has(label.zh));
  return (
    <section className={styles.obligation} data-broken={standing?.broken === true}>
      <header className={styles.obligationHead}>
        <span className={styles.obligationType}>{t(`words:obligations.${type as 'clock'}`)}</span>
        <strong>{text(title)}</strong>
      </header>
      <dl className={styles.parts}>
        {shown.map(({ label, value }) => (
          <div key={label.zh}>
            <dt>{text(label)}</dt>
            <dd>{text(value)}</dd>
          </div>
        ))}
      </dl>
      {agreed !== null && (
        <p className={styles.agreed}>
          <StatusTag tone="provisional">{t('contracts:clauses.agreedFor', { word: agreed.word })}</StatusTag>
          {agreed.note !== null && <small>{text(agreed.note)}</small>}
        </p>
      )}
      <StandingLine obligation={obligation} contract={contract} standing={standing} />
    </section>
  );
}
