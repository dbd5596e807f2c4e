import type { OccurrenceState } from '@yinuo/api';
import { useTranslation } from 'react-i18next';
import { LOOKS } from '../../../ledger/index.ts';
import styles from './timeline.module.css';

const SHOWN: readonly OccurrenceState[] = ['confirmed', 'done', 'due-soon', 'missed', 'planned', 'waived'];

/** What the marks' colours mean. */
export function Legend() {
  const { t } = useTranslation('ledger');
  return (
    <ul className={styles.legend}>
      {SHOWN.map((state) => (
        <li key={state}>
          <i
            className={styles.key}
            data-tone={LOOKS[state].tone}
            data-broken={state === 'missed'}
            data-open={state === 'planned'}
            aria-hidden="true"
          />
          {t(`states.${state}`)}
        </li>
      ))}
    </ul>
  );
}
