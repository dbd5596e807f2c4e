import type { FirstPassword } from '@yinuo/api';
import { Alert, Button, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { CopyId, Details } from '../../../kit/index.ts';

/** The first password, this once. It closes only by its button, so that no stray click loses it. */
export function FirstPasswordDialog({ shown, onClose }: { shown: FirstPassword | undefined; onClose: () => void }) {
  const { t } = useTranslation('people');
  return (
    <Modal
      open={shown !== undefined}
      title={t('first.title', { name: shown?.person.name })}
      closable={false}
      mask={{ closable: false }}
      keyboard={false}
      footer={
        <Button type="primary" onClick={onClose}>
          {t('first.noted')}
        </Button>
      }
    >
      {shown && (
        <div style={{ display: 'grid', gap: 16 }}>
          <Alert type="warning" showIcon title={t('first.once')} />
          <Details
            items={[
              { label: t('person.userName'), value: <CopyId id={shown.person.userName ?? ''} /> },
              { label: t('first.password'), value: <CopyId id={shown.firstPassword} /> },
            ]}
          />
          <p style={{ margin: 0 }}>{t('first.next')}</p>
        </div>
      )}
    </Modal>
  );
}
