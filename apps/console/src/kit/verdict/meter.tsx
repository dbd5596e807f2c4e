import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatShare, useFormat } from '../../i18n/index.ts';
import type { Tone } from '../../theme/palette.ts';
import styles from './meter.module.css';
import { toneStyle } from './tone-style.ts';

interface MeterProps {
  readonly label: ReactNode;
  readonly part: number;
  /** 0 reads as 「无样本」, never as 0 % or 100 %. */
  readonly whole: number;
  readonly tone?: Tone;
  /** What numerator and denominator are, for the reader who asks. */
  readonly note?: ReactNode;
}

/** A share with its numerator and denominator printed. */
export function Meter({ label, part, whole, tone = 'pending', note }: MeterProps) {
  const { t } = useTranslation('kit');
  const format = useFormat();
  const share = formatShare(part, whole);
  const words =
    share === undefined
      ? t('meter.noSample')
      : `${t('meter.of', { n: format.number(part), of: format.number(whole) })} · ${share}`;
  return (
    <div className={styles.meter} style={toneStyle(tone)}>
      <div className={styles.line}>
        <span>{label}</span>
        <strong>{words}</strong>
      </div>
      <div className={styles.track} aria-hidden="true">
        <span style={{ width: whole > 0 ? `${Math.min(100, (part * 100) / whole)}%` : 0 }} />
      </div>
      {note !== undefined && <small className={styles.note}>{note}</small>}
    </div>
  );
}
