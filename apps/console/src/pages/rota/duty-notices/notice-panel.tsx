import type { DutyNoticeView } from '@yinuo/api';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../../app/session.ts';
import { useFormat, useText } from '../../../i18n/index.ts';
import { Panel, QueryState, StatusTag } from '../../../kit/index.ts';
import styles from './notices.module.css';
import { useDutyNotices } from './use-duty-notices.ts';

/** More are shown on request. */
const SHOWN = 4;

/** Drafts to be published first, then what went out. */
export function NoticePanel({ contract, onOpen }: { contract: string; onOpen: (id: string) => void }) {
  const { t } = useTranslation('rota');
  const can = useCan();
  const query = useDutyNotices(contract);
  const [all, setAll] = useState(false);
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
            <>
              <ul className={styles.list}>
                {[...items]
                  .sort(draftsFirst)
                  .slice(0, all ? items.length : SHOWN)
                  .map((notice) => (
                    <NoticeRow key={notice.id} notice={notice} onOpen={onOpen} />
                  ))}
              </ul>
              {!all && items.length > SHOWN && (
                <Button type="link" className={styles.more ?? ''} onClick={() => setAll(true)}>
                  {t('notices.all', { n: items.length })}
                </Button>
              )}
            </>
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
        <span className={styles.line}>
          <strong>{text(notice.holiday)}</strong>
          <StatusTag tone={draft ? 'risk' : 'kept'}>{t(draft ? 'notices.draft' : 'notices.published')}</StatusTag>
        </span>
        <small>{t('notices.span', { from: day(notice.from), to: day(notice.to) })}</small>
        <small>
          {notice.publishedAt === null
            ? t('notices.draftedAt', { at: format.instant(notice.draftedAt) })
            : t('notices.publishedAt', { at: format.instant(notice.publishedAt), who: notice.publishedBy ?? '–' })}
        </small>
      </button>
    </li>
  );
}
