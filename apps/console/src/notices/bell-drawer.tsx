import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { DetailDrawer, EmptyState, QueryState } from '../kit/index.ts';
import { latestNotices } from './notice-calls.ts';
import { NoticeLine } from './notice-line.tsx';
import styles from './notices.module.css';
import { useRead } from './use-read.ts';

/** The newest notices beside the page; mounted while it is open. */
export function BellDrawer({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('notices');
  const query = useQuery(latestNotices);
  const read = useRead(false);
  const readAll = useRead(t('read'));
  return (
    <DetailDrawer
      open
      onClose={onClose}
      width={440}
      title={t('title')}
      actions={
        <>
          <Button
            disabled={query.data?.unread === 0}
            loading={readAll.isPending}
            onClick={() => readAll.mutate(undefined)}
          >
            {t('readAll')}
          </Button>
          <Link to={'/notices' as string} onClick={onClose}>
            <Button type="primary" tabIndex={-1}>
              {t('all')}
            </Button>
          </Link>
        </>
      }
    >
      <QueryState query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t('empty')} hint={t('emptyHint')} />
          ) : (
            <ul className={styles.drawer}>
              {items.map((notice) => (
                <NoticeLine key={notice.id} notice={notice} onRead={(id) => read.mutate([id])} onFollow={onClose} />
              ))}
            </ul>
          )
        }
      </QueryState>
    </DetailDrawer>
  );
}
