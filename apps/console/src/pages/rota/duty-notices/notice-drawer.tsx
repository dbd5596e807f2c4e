import { useTranslation } from 'react-i18next';
import { useText } from '../../../i18n/index.ts';
import { DetailDrawer, EmptyState, QueryState } from '../../../kit/index.ts';
import { NoticeDraft } from './notice-draft.tsx';
import { noticeTitle } from './notice-title.ts';
import { PublishedNotice } from './published-notice.tsx';
import { useDutyNotices } from './use-duty-notices.ts';

/** One duty notice: to be read over and published, or as it went out. */
export function NoticeDrawer({ id, onClose }: { id: string | undefined; onClose: () => void }) {
  const { t } = useTranslation('rota');
  const text = useText();
  const query = useDutyNotices(undefined, id !== undefined);
  const notice = query.data?.items.find((each) => each.id === id);
  if (notice?.may.includes('publish')) return <NoticeDraft key={notice.id} notice={notice} onClose={onClose} />;
  const title =
    notice === undefined ? t('notices.title') : noticeTitle(notice, text(notice.holiday), t('notices.title'));
  return (
    <DetailDrawer open={id !== undefined} onClose={onClose} title={title}>
      <QueryState query={query}>
        {() =>
          notice === undefined ? (
            <EmptyState title={t('notices.title')} hint={t('notices.gone')} />
          ) : (
            <PublishedNotice notice={notice} />
          )
        }
      </QueryState>
    </DetailDrawer>
  );
}
