import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/index.ts';
import styles from './clock-card.module.css';
import type { ClockView, Reading } from './reading.ts';

/** The big line of a clock: how long is left, how long it is over, or how long it took. */
export function ClockReading({ clock, reading }: { clock: ClockView; reading: Reading }) {
  const { t } = useTranslation('kit');
  const format = useFormat();
  const agreed = clock.agreedWord !== null && (
    <small className={styles.agreed}>{t('clock.agreed', { word: clock.agreedWord })}</small>
  );
  if (clock.metAt !== null) {
    return (
      <p className={styles.reading}>
        <span>{t('clock.took')}</span>
        <strong>{format.duration(clock.elapsedMs)}</strong>
        <span>{t('clock.metAt', { at: format.instant(clock.metAt, 'near') })}</span>
        {agreed}
      </p>
    );
  }
  const { left } = reading;
  if (left === undefined) return agreed ? <p className={styles.reading}>{agreed}</p> : null;
  return (
    <p className={styles.reading}>
      <span>{t(left >= 0 ? 'clock.left' : 'clock.over')}</span>
      <strong>{left >= 0 ? format.countdown(left) : format.duration(left)}</strong>
      {agreed}
    </p>
  );
}
