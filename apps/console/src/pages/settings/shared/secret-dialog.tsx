import { CopyOutlined, KeyOutlined } from '@ant-design/icons';
import { Alert, Button, Modal } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { copyText, useToast } from '../../../kit/index.ts';
import styles from '../settings.module.css';

interface SecretDialogProps {
  readonly title: string;
  readonly secret: string;
  readonly onClose: () => void;
  /** How to use it. */
  readonly children: ReactNode;
}

/** The secret, this once; it only closes by its button, so that no stray click loses it. */
export function SecretDialog({ title, secret, onClose, children }: SecretDialogProps) {
  const { t } = useTranslation('settings');
  const toast = useToast();
  return (
    <Modal
      open
      width={720}
      title={title}
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      footer={
        <Button type="primary" onClick={onClose}>
          {t('secret.kept')}
        </Button>
      }
    >
      <div className={styles.dialog}>
        <Alert type="warning" showIcon title={t('secret.once')} />
        <div className={styles.secret}>
          <KeyOutlined aria-hidden="true" />
          <code>{secret}</code>
          <Button
            type="primary"
            icon={<CopyOutlined />}
            onClick={() => void copyText(secret).then((done) => done && toast.done(t('secret.copied')))}
          >
            {t('secret.copy')}
          </Button>
        </div>
        {children}
      </div>
    </Modal>
  );
}
