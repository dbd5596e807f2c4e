import type { LedgerTerm } from '@yinuo/api';
import { Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';
import { useText } from '../../../i18n/index.ts';
import { LOOKS } from '../../../ledger/index.ts';
import styles from './timeline.module.css';
import { placeOf, type Span } from './timeline-scale.ts';

type Row = LedgerTerm['rows'][number];
type Mark = Row['marks'][number];

interface TimelineRowProps {
  readonly row: Row;
  readonly span: Span;
  /** Place of today, in percent. */
  readonly today: number | null;
  readonly onOpen: (id: string) => void;
}

const MARKS_MAX = 60; // more than one a week: drawn as one band, not as buttons

/** One obligation through the term: a mark on each due day, in the colour of its state. */
export function TimelineRow({ row, span, today, onOpen }: TimelineRowProps) {
  const { t } = useTranslation('ledger');
  const text = useText();
  const done = row.marks.filter((mark) => mark.state === 'done' || mark.state === 'confirmed').length;
  const broken = row.marks.filter((mark) => mark.state === 'overdue' || mark.state === 'missed').length;
  const summary = t('timeline.summary', { n: row.marks.length, done, broken });
  const placed = row.marks.flatMap((mark) => {
    const at = mark.due === null ? null : placeOf(clamp(mark.due, span), span);
    return at === null ? [] : [{ mark, at }];
  });
  return (
    <div className={styles.row}>
      <div className={styles.title}>
        <span className={styles.clause}>{row.clause}</span>
        <span>{text(row.title)}</span>
        <small>{summary}</small>
      </div>
      <div className={styles.line}>
        {today !== null && <i className={styles.nowLine} style={{ left: `${today}%` }} />}
        {row.marks.length > MARKS_MAX ? (
          <Band placed={placed} span={span} onOpen={onOpen} summary={summary} />
        ) : (
          placed.map(({ mark, at }) => <DueMark key={mark.id} mark={mark} at={at} onOpen={onOpen} />)
        )}
        {placed.length === 0 && <small className={styles.undated}>{t('timeline.undated')}</small>}
      </div>
    </div>
  );
}

/** A report is due after its term's last day now and then: it stands at the end. */
const clamp = (day: string, { startsOn, endsOn }: Span): string =>
  day < startsOn ? startsOn : day > endsOn ? endsOn : day;

function DueMark({ mark, at, onOpen }: { mark: Mark; at: number; onOpen: (id: string) => void }) {
  const { t } = useTranslation('ledger');
  const { tone, dashed = false } = LOOKS[mark.state];
  const words = `${mark.period} · ${mark.due} · ${t(`states.${mark.state}`)}`;
  return (
    <Tooltip title={words}>
      <button
        type="button"
        className={styles.mark}
        data-tone={tone}
        data-broken={mark.state === 'missed' || mark.state === 'overdue'}
        data-open={mark.state === 'planned' || dashed}
        style={{ left: `${at}%` }}
        aria-label={words}
        onClick={() => onOpen(mark.id)}
      />
    </Tooltip>
  );
}

interface BandProps {
  readonly placed: readonly { readonly mark: Mark; readonly at: number }[];
  readonly span: Span;
  readonly summary: string;
  readonly onOpen: (id: string) => void;
}

/** What is owed daily: a band of its states; the broken days stand out and open. */
function Band({ placed, summary, onOpen }: BandProps) {
  const width = 100 / Math.max(1, placed.length);
  return (
    <>
      <svg className={styles.band} viewBox="0 0 100 10" preserveAspectRatio="none" role="img" aria-label={summary}>
        {placed.map(({ mark, at }) => (
          <rect
            key={mark.id}
            x={at - width / 2}
            y="0"
            width={width * 1.02}
            height="10"
            fill={`var(--yn-${LOOKS[mark.state].tone}-${mark.state === 'planned' ? 'wash' : 'solid'})`}
          />
        ))}
      </svg>
      {placed
        .filter(({ mark }) => mark.state === 'missed' || mark.state === 'overdue' || mark.state === 'due')
        .map(({ mark, at }) => (
          <DueMark key={mark.id} mark={mark} at={at} onOpen={onOpen} />
        ))}
    </>
  );
}
