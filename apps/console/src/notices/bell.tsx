import { BellOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Badge, Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '../app/session.ts';
import { latestNotices } from './notice-calls.ts';
import styles from './notices.module.css';

const BellDrawer = lazy(async () => ({ default: (await import('./bell-drawer.tsx')).BellDrawer }));

/** The bell of the header with the number of unread notices. */
export function Bell() {
  const { t } = useTranslation('notices');
  const can = useCan();
  const may = can('notice.read');
  const [open, setOpen] = useState(false);
  const { data } = useQuery({ ...latestNotices, enabled: may });
  if (!may) return null;
  const unread = data?.unread ?? 0;
  return (
    <>
      <Badge count={unread} overflowCount={99} size="small" offset={[-2, 5]} className={styles.bell ?? ''}>
        <Button
          type="text"
          icon={<BellOutlined />}
          aria-label={unread === 0 ? t('bell') : t('bellUnread', { n: unread })}
          aria-expanded={open}
          onClick={() => setOpen(true)}
        />
      </Badge>
      {open && (
        <Suspense fallback={null}>
          <BellDrawer onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
