import type { DutyNoticeView } from '@yinuo/api';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../../app/session.ts';
import { useFormat, useText } from '../../../i18n/index.ts';
import { Panel, QueryState, StatusTag } from '../../../kit/index.ts';
import styles from './notices.module.css';
import { useDutyNotices } from './use-duty-notices.ts';

/** Drafts to be published first, then what went out. */
export function NoticePanel({ contract, onOpen }: { contract: string; onOpen: (id: string) => void }) {
  const { t } = useTranslation('rota');
  const can = useCan();
  const query = useDutyNotices(contract);
  return (
    <Panel title={t('notices.title')} bare>
      <QueryState query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <div className={styles.empty}>
              <p>{t('notices.empty')}</p>
              <small>{t(can('rota.edit') ? 'notices.emptyHint' : 'notices.emptyHintRead')}</small>
            </div>
          ) : (
            <ul className={styles.list}>
              {[...items].sort(draftsFirst).map((notice) => (
                <NoticeRow key={notice.id} notice={notice} onOpen={onOpen} />
              ))}
            </ul>
          )
        }
      </QueryState>
    </Panel>
  );
}

const draftsFirst = (one: DutyNoticeView, other: DutyNoticeView): number =>
  Number(other.state === 'draft') - Number(one.state === 'draft');

function NoticeRow({ notice, onOpen }: { notice: DutyNoticeView; onOpen: (id: string) => void }) {
  const { t } = useTranslation('rota');
  const text = useText();
  const format = useFormat();
  const day = (date: string) => format.instant(`${date}T00:00:00+08:00`, 'day');
  const draft = notice.state === 'draft';
  return (
    <li>
      <button type="button" className={styles.row} onClick={() => onOpen(notice.id)}>
        <span className={styles.words}>
          <strong>{text(notice.holiday)}</strong>
          <small>{t('notices.span', { from: day(notice.from), to: day(notice.to) })}</small>
          <small>
            {notice.publishedAt === null
              ? t('notices.draftedAt', { at: format.instant(notice.draftedAt) })
              : t('notices.publishedAt', { at: format.instant(notice.publishedAt), who: notice.publishedBy ?? '–' })}
          </small>
        </span>
        <StatusTag tone={draft ? 'risk' : 'kept'}>{t(draft ? 'notices.draft' : 'notices.published')}</StatusTag>
      </button>
    </li>
  );
}
