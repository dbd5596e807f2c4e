import type { CaseSummary } from '@yinuo/api';
import { useTranslation } from 'react-i18next';
import { useNow } from '../clock/index.ts';
import { milliseconds, useFormat } from '../i18n/index.ts';
import styles from './cases.module.css';

const SOON_MS = 3_600_000;

interface DueInProps {
  readonly at: string;
  /** What is due: 响应. */
  readonly what?: string;
  readonly worst?: CaseSummary['worst'];
}

/** How long is left until an instant, running; past it, by how much. */
export function DueIn({ at, what, worst = 'pending' }: DueInProps) {
  const { t } = useTranslation('cases');
  const format = useFormat();
  const now = useNow();
  const left = milliseconds(at) - now;
  const tone = left < 0 ? 'broken' : worst === 'at-risk' ? 'risk' : 'plain';
  const length = left < 0 || left > SOON_MS ? format.duration(left) : format.countdown(left);
  return (
    <time dateTime={at} className={styles.due} data-tone={tone}>
      {what !== undefined && <span className={styles.dueWhat}>{what}</span>}
      <strong>{t(left < 0 ? 'due.over' : 'due.left', { length })}</strong>
    </time>
  );
}
