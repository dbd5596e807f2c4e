import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { beijingDay, type InstantLike, milliseconds, useFormat } from '../../i18n/index.ts';
import type { Tone } from '../../theme/palette.ts';
import { StatusTag } from '../verdict/status-tag.tsx';
import { toneStyle } from '../verdict/tone-style.ts';
import styles from './timeline.module.css';

export interface TimelineEntry {
  readonly id: string;
  readonly at: InstantLike;
  /** When it was written down, if that was later than it happened. */
  readonly recordedAt?: InstantLike;
  readonly title: ReactNode;
  /** Who, and by which channel. */
  readonly by?: ReactNode;
  readonly body?: ReactNode;
  readonly tone?: Tone;
  readonly icon?: ReactNode;
  /** A note between colleagues: set apart, it never counts as a response. */
  readonly internal?: boolean;
  readonly corrected?: boolean;
}

const LATE_MS = 120_000;

/** Written down noticeably after it happened. */
function isLate({ at, recordedAt }: TimelineEntry): boolean {
  return recordedAt !== undefined && milliseconds(recordedAt) - milliseconds(at) > LATE_MS;
}

/** Grouped in the order given. Not `Map.groupBy`: hospital PCs on Windows 7 end at Chrome 109. */
function byDay(entries: readonly TimelineEntry[]): ReadonlyMap<string, readonly TimelineEntry[]> {
  const days = new Map<string, TimelineEntry[]>();
  for (const entry of entries) {
    const day = beijingDay(entry.at);
    const mine = days.get(day);
    if (mine === undefined) days.set(day, [entry]);
    else mine.push(entry);
  }
  return days;
}

/** The facts of a case by day, oldest first unless the caller turned them. */
export function Timeline({ entries }: { entries: readonly TimelineEntry[] }) {
  const { t } = useTranslation('kit');
  const format = useFormat();
  const days = byDay(entries);
  return (
    <div className={styles.timeline}>
      {[...days].map(([day, mine]) => (
        <section key={day} aria-label={day}>
          <h3 className={styles.day}>
            {day} <span>{format.weekday(day)}</span>
          </h3>
          <ol>
            {mine.map((entry) => (
              <li
                key={entry.id}
                className={styles.entry}
                data-internal={entry.internal === true}
                data-corrected={entry.corrected === true}
                style={toneStyle(entry.tone ?? 'neutral')}
              >
                <time className={styles.time}>{format.instant(entry.at, 'time')}</time>
                <span className={styles.mark} aria-hidden="true">
                  {entry.icon}
                </span>
                <div className={styles.content}>
                  <p className={styles.title}>
                    <span>{entry.title}</span>
                    {entry.by !== undefined && <small>{entry.by}</small>}
                    {entry.internal === true && <StatusTag tone="neutral">{t('timeline.internal')}</StatusTag>}
                    {entry.corrected === true && <StatusTag tone="excused">{t('timeline.corrected')}</StatusTag>}
                  </p>
                  {entry.body !== undefined && <div className={styles.body}>{entry.body}</div>}
                  {entry.recordedAt !== undefined && isLate(entry) && (
                    <small className={styles.late}>
                      {t('timeline.recorded', { at: format.instant(entry.recordedAt, 'near') })}
                    </small>
                  )}
                </div>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
