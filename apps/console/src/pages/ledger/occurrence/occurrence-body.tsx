import { PaperClipOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import type { OccurrenceDetail } from '@yinuo/api';
import { useTranslation } from 'react-i18next';
import { useContracts } from '../../../cases/index.ts';
import { beijingDay, formatBytes, formatFen, milliseconds, useFormat, useText } from '../../../i18n/index.ts';
import { ClauseMark, type Detail, Details, StatusTag, Timeline } from '../../../kit/index.ts';
import { evidenceAddress, OccurrenceTag } from '../../../ledger/index.ts';
import { Condition } from './condition.tsx';
import { useHistory } from './history.tsx';
import styles from './occurrence.module.css';

/** State, what is owed until when, evidence, history. */
export function OccurrenceBody({ detail }: { detail: OccurrenceDetail }) {
  const { t } = useTranslation('ledger');
  const entries = useHistory(detail);
  return (
    <div className={styles.body}>
      <Head detail={detail} />
      <Details items={useDetails(detail)} />
      {detail.condition !== null && <Condition condition={detail.condition} />}
      <Proof detail={detail} />
      <section>
        <h3 className={styles.subhead}>{t('detail.history')}</h3>
        {entries.length === 0 ? (
          <p className={styles.quiet}>{t('detail.noHistory')}</p>
        ) : (
          <Timeline entries={entries} />
        )}
      </section>
    </div>
  );
}

function Head({ detail }: { detail: OccurrenceDetail }) {
  const { t } = useTranslation('ledger');
  const text = useText();
  const { nameOf } = useContracts();
  return (
    <p className={styles.head}>
      <OccurrenceTag state={detail.state} />
      {detail.late && <StatusTag tone="broken">{t('late')}</StatusTag>}
      {detail.apart && <StatusTag tone="neutral">{t('apart')}</StatusTag>}
      {detail.provisional && (
        <StatusTag tone="provisional" dashed>
          {t('provisional')}
        </StatusTag>
      )}
      <span>{text(nameOf(detail.contract.id))}</span>
      <Link
        to="/contracts/$id"
        params={{ id: detail.contract.id }}
        search={{ q: detail.clause }}
        className={styles.clauseLink}
      >
        <ClauseMark id={detail.clause} /> {t('detail.openContract')}
      </Link>
      {detail.way !== null && (
        <Link to="/outreach" search={detail.document === null ? { tab: 'visits' } : {}} className={styles.clauseLink}>
          {t(`detail.ways.${detail.way}`)}
        </Link>
      )}
      {detail.kind === 'payment' && (
        <Link to="/settlement" search={{ contract: detail.contract.id, tab: 'payments' }} className={styles.clauseLink}>
          {t('detail.openPayments')}
        </Link>
      )}
    </p>
  );
}

function useDetails(detail: OccurrenceDetail): readonly Detail[] {
  const { t } = useTranslation('ledger');
  const text = useText();
  const format = useFormat();
  const { document } = detail;
  const items: readonly (Detail | false)[] = [
    {
      label: t('detail.due'),
      value: detail.dueAt === null ? t('undated') : <DueWords detail={detail} weekday={format.weekday} />,
    },
    detail.missedAt !== null && { label: t('detail.missedAt'), value: lastMinute(detail.missedAt) },
    { label: t(detail.case === null ? 'detail.period' : 'detail.case'), value: <Period detail={detail} /> },
    { label: t('detail.span'), value: `${detail.from} – ${detail.to}` },
    { label: t('detail.owedBy'), value: t(`sides.${detail.owedBy}`) },
    { label: t('columns.kind'), value: t(`kinds.${detail.kind}`) },
    detail.amountFen !== null && { label: t('detail.amount'), value: formatFen(detail.amountFen) },
    document !== null && { label: t('detail.document'), value: text(document.title) },
    { label: t('detail.version'), value: t('detail.versionOf', { n: detail.contractVersion }) },
    detail.reason !== null && { label: t('detail.reason'), value: detail.reason, wide: true },
  ];
  return items.filter((item) => item !== false);
}

function Period({ detail: { period, number, of, case: id } }: { detail: OccurrenceDetail }) {
  const { t } = useTranslation('ledger');
  if (id !== null)
    return (
      <Link to="/cases/$id" params={{ id }}>
        {period}
      </Link>
    );
  return of > 1 ? `${period} · ${t('of', { n: number, of })}` : period === 'payment' ? t('kinds.payment') : period;
}

function DueWords({ detail, weekday }: { detail: OccurrenceDetail; weekday: (day: string) => string }) {
  const { due, dueAt } = detail;
  if (due === null || dueAt === null) return null;
  return `${lastMinute(dueAt)} ${weekday(due)}`;
}

/** The 24:00 of a day reads as that day, not as the next one. Instants of the API are in Beijing time. */
function lastMinute(instant: string): string {
  const time = instant.slice(11, 16);
  if (time !== '00:00') return `${instant.slice(0, 10)} ${time}`;
  return `${beijingDay(milliseconds(instant) - 1)} 24:00`;
}

function Proof({ detail }: { detail: OccurrenceDetail }) {
  const { t } = useTranslation('ledger');
  const text = useText();
  const { evidence } = detail;
  return (
    <section className={styles.proof}>
      <div>
        <h3 className={styles.subhead}>{t('detail.proof')}</h3>
        <ul className={styles.rules}>
          {detail.proof.map((rule) => (
            <li key={rule.zh}>{text(rule)}</li>
          ))}
        </ul>
      </div>
      <div>
        <h3 className={styles.subhead}>{t('detail.evidence')}</h3>
        {evidence === null ? <p className={styles.quiet}>{t('detail.noEvidence')}</p> : <Given detail={detail} />}
      </div>
    </section>
  );
}

function Given({ detail }: { detail: OccurrenceDetail }) {
  const { t } = useTranslation('ledger');
  const format = useFormat();
  const { id, evidence, doneAt, doneBy, saidAt, confirmedAt, confirmedBy } = detail;
  if (evidence === null) return null;
  return (
    <div className={styles.given}>
      {evidence.text !== null && <p className={styles.words}>{evidence.text}</p>}
      {evidence.links.map((link) => (
        <p key={link.ref}>
          {link.kind === 'web' ? (
            <a href={link.ref} target="_blank" rel="noreferrer">
              {link.title}
            </a>
          ) : (
            <a href={`/${link.kind}s/${link.ref}`}>{link.title}</a>
          )}
        </p>
      ))}
      {evidence.files.map((file) => (
        <p key={file.id}>
          <a href={evidenceAddress(id, file.id)} download>
            <PaperClipOutlined aria-hidden="true" /> {file.name}
          </a>{' '}
          <small>{formatBytes(file.bytes)}</small>
        </p>
      ))}
      {doneAt !== null && (
        <p className={styles.quiet}>{t('detail.doneBy', { by: doneBy ?? '', at: format.instant(doneAt, 'minute') })}</p>
      )}
      {saidAt !== null && confirmedAt === null && (
        <p className={styles.quiet}>{t('saidAt', { at: format.instant(saidAt, 'minute') })}</p>
      )}
      {confirmedAt !== null && (
        <p className={styles.quiet}>
          {t('detail.confirmedBy', { by: confirmedBy ?? '', at: format.instant(confirmedAt, 'minute') })}
        </p>
      )}
    </div>
  );
}
