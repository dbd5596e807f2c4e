import type { ProbeView } from '@yinuo/api';
import { Image } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/index.ts';
import { Panel } from '../../kit/index.ts';
import { evidenceAddress, ItemTag, useReason } from '../../watch/index.ts';
import styles from '../watch/watch.module.css';

/** What the last run measured, and the steps of a journey with their screenshots. */
export function LastRun({ view, last }: { view: ProbeView; last: NonNullable<ProbeView['last']> }) {
  const { t } = useTranslation('watch');
  const reason = useReason();
  const format = useFormat();
  if (last.readings.length === 0 && last.steps.length === 0) return null;
  return (
    <Panel title={t('probe.lastRun')}>
      {last.readings.length > 0 && (
        <ul className={styles.list}>
          {last.readings.map((reading) => (
            <li key={reading.name}>
              <span className={styles.main}>
                <strong>{reading.name}</strong>
                {reading.reason !== null && <small>{reason(reading.reason)}</small>}
              </span>
              <span className={styles.side}>
                {reading.value === null ? '–' : format.measure(reading.value, reading.unit)}
              </span>
              <ItemTag state={reading.state} />
            </li>
          ))}
        </ul>
      )}
      {last.steps.length > 0 && (
        <ol className={styles.steps}>
          {last.steps.map((step, index) => {
            const sha256 = last.evidence[index];
            return (
              <li key={step.name}>
                {sha256 !== undefined && <Image alt={step.name} src={evidenceAddress(view.id, sha256)} />}
                <p>
                  {index + 1}. {step.name} <ItemTag state={step.state} />
                </p>
                {step.reason !== null && <small>{reason(step.reason)}</small>}
              </li>
            );
          })}
        </ol>
      )}
    </Panel>
  );
}
