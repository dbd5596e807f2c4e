import { Link } from '@tanstack/react-router';
import type { PeriodDetail } from '@yinuo/api';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/index.ts';
import { EmptyState, Panel, Timeline } from '../../../kit/index.ts';
import { saidIn, useFactWords, useSubjectHref } from '../../../subject/index.ts';
import { Documents } from '../figures/money-tables.tsx';
import styles from '../period.module.css';
import { Changes } from './changes.tsx';

/** 更正说明: what came after the seal, beside what was signed, and what it would change. */
export function Later({ detail }: { detail: PeriodDetail }) {
  const { t } = useTranslation('periods');
  if (detail.sealed === null)
    return (
      <Panel>
        <EmptyState title={t('later.unsealed')} hint={t('later.unsealedHint')} />
      </Panel>
    );
  return (
    <div className={styles.stack}>
      <Notes noted={detail.noted} />
      {detail.laterDocuments.length > 0 && <Documents documents={detail.laterDocuments} title={t('later.documents')} />}
      <Changes detail={detail} />
    </div>
  );
}

function Notes({ noted }: Pick<PeriodDetail, 'noted'>) {
  const { t } = useTranslation('periods');
  const format = useFormat();
  const words = useFactWords();
  const hrefOf = useSubjectHref();
  return (
    <Panel title={t('later.notes')} note={t('later.notesHint')}>
      {noted.length === 0 ? (
        <p className={styles.quiet}>{t('later.noNotes')}</p>
      ) : (
        <Timeline
          entries={noted.map((note) => {
            const href = hrefOf(note.subject);
            return {
              id: note.fact,
              at: note.at,
              title: href === undefined ? words(note) : <Link to={href}>{words(note)}</Link>,
              by: t('later.by', { by: note.by ?? '–', at: format.instant(note.recordedAt, 'minute') }),
              body: saidIn(note),
            };
          })}
        />
      )}
    </Panel>
  );
}
