import { Drawer } from 'antd';
import { useTranslation } from 'react-i18next';
import { SideNav } from './side-nav.tsx';

/** The whole navigation on a phone; mounted while it is open. */
export function MoreDrawer({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Drawer
      open
      onClose={onClose}
      placement="left"
      size={280}
      closable={false}
      title={null}
      styles={{ body: { padding: 0 } }}
      aria-label={t('nav.label')}
    >
      <SideNav collapsed={false} onFollow={onClose} />
    </Drawer>
  );
}
