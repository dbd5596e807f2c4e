import { CheckOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import type { NoticeView } from '@yinuo/api';
import { Button, Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { beijingDay, useFormat } from '../../i18n/index.ts';
import { EmptyState, Page, Pager, Panel, QueryState, useListState } from '../../kit/index.ts';
import { listNotices, NoticeLine, useRead } from '../../notices/index.ts';
import styles from './notices-page.module.css';

const FILTERS = ['unread'] as const;

/** 通知: everything this person was told, newest first. */
export function NoticesPage() {
  const { t } = useTranslation('notices');
  const list = useListState({ filters: FILTERS });
  const query = useQuery({ queryKey: ['notices', list.query], queryFn: () => listNotices(list.query) });
  const read = useRead(false);
  const readAll = useRead(t('read'));
  const onlyUnread = list.filters.unread === 'true';
  const unread = query.data?.unread ?? 0;
  const actions = (
    <>
      <Segmented
        aria-label={t('show.label')}
        value={onlyUnread ? 'unread' : 'all'}
        options={[
          { value: 'all', label: t('show.all') },
          { value: 'unread', label: unread === 0 ? t('show.unread') : `${t('show.unread')} ${unread}` },
        ]}
        onChange={(value) => list.setFilters({ unread: value === 'unread' ? 'true' : undefined })}
      />
      <Button
        icon={<CheckOutlined />}
        disabled={unread === 0}
        loading={readAll.isPending}
        onClick={() => readAll.mutate(undefined)}
      >
        {t('readAll')}
      </Button>
    </>
  );
  return (
    <Page title={t('title')} lead={t('lead')} actions={actions}>
      <QueryState query={query}>
        {(page) =>
          page.items.length === 0 ? (
            <EmptyState
              title={t(onlyUnread ? 'noUnread' : 'empty')}
              hint={t(onlyUnread ? 'noUnreadHint' : 'emptyHint')}
            />
          ) : (
            <>
              <Days notices={page.items} onRead={(id) => read.mutate([id])} />
              <Pager page={page} list={list} />
            </>
          )
        }
      </QueryState>
    </Page>
  );
}

function Days({ notices, onRead }: { notices: readonly NoticeView[]; onRead: (id: string) => void }) {
  const format = useFormat();
  const days = [...new Set(notices.map(({ createdAt }) => beijingDay(createdAt)))];
  return days.map((day) => (
    <section key={day} className={styles.day}>
      <h2 className={styles.heading}>
        {format.instant(`${day}T00:00:00+08:00`, 'day')} <small>{format.weekday(day)}</small>
      </h2>
      <Panel bare>
        <ul>
          {notices
            .filter(({ createdAt }) => beijingDay(createdAt) === day)
            .map((notice) => (
              <NoticeLine key={notice.id} notice={notice} onRead={onRead} />
            ))}
        </ul>
      </Panel>
    </section>
  ));
}
