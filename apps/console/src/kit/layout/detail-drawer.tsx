import { DownOutlined, UpOutlined } from '@ant-design/icons';
import { Button, Drawer } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNarrow } from '../../theme/preference.ts';

interface DetailDrawerProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: ReactNode;
  /** Buttons at the foot; the primary one last. */
  readonly actions?: ReactNode;
  readonly width?: number;
  /** Steps to the neighbouring rows; absent at the ends of the list. */
  readonly onPrevious?: () => void;
  readonly onNext?: () => void;
  readonly children: ReactNode;
}

/** One record beside its list; the full width of a phone. Focus returns to the row when it closes. */
export function DetailDrawer(props: DetailDrawerProps) {
  const { open, onClose, title, actions, width = 640, onPrevious, onNext, children } = props;
  const { t } = useTranslation('kit');
  const narrow = useNarrow();
  const steps = (onPrevious !== undefined || onNext !== undefined) && (
    <>
      <Button
        type="text"
        icon={<UpOutlined />}
        aria-label={t('previousRow')}
        disabled={!onPrevious}
        onClick={onPrevious}
      />
      <Button type="text" icon={<DownOutlined />} aria-label={t('nextRow')} disabled={!onNext} onClick={onNext} />
    </>
  );
  return (
    <Drawer
      open={open}
      onClose={onClose}
      title={title}
      size={narrow ? '100%' : width}
      extra={steps}
      footer={
        actions && (
          <div style={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end', gap: 8 }}>{actions}</div>
        )
      }
      destroyOnHidden
    >
      {children}
    </Drawer>
  );
}
