import { CopyOutlined, PrinterOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Modal, QRCode } from 'antd';
import { useTranslation } from 'react-i18next';
import { copyText, FaultAlert, useToast } from '../../kit/index.ts';
import { issueLinks } from '../../outreach/index.ts';
import styles from './surveys.module.css';

/** Links and QR codes, one a person; made when asked for, shown this once. */
export function LinksDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation(['outreach', 'common']);
  const toast = useToast();
  const make = useMutation({ mutationFn: () => issueLinks(id) });
  const items = make.data?.items ?? [];
  const copy = async (text: string): Promise<void> => {
    await copyText(text);
    toast.done(t('common:acts.copied'));
  };
  const addressOf = (path: string): string => `${window.location.origin}${path}`;
  return (
    <Modal open title={t('links.title')} width={820} footer={null} onCancel={onClose} destroyOnHidden>
      {make.data === undefined ? (
        <div className={styles.ask}>
          <Alert type="info" showIcon title={t('links.once')} description={t('links.onceHint')} />
          <FaultAlert error={make.error} />
          <Button type="primary" loading={make.isPending} onClick={() => make.mutate()}>
            {t('links.make')}
          </Button>
        </div>
      ) : (
        <>
          <div className={styles.ask}>
            <Button
              icon={<CopyOutlined />}
              onClick={() => void copy(items.map(({ name, path }) => `${name} ${addressOf(path)}`).join('\n'))}
            >
              {t('links.copyAll')}
            </Button>
            <Button icon={<PrinterOutlined />} onClick={() => window.print()}>
              {t('links.print')}
            </Button>
          </div>
          <ul className={styles.codes}>
            {items.map(({ invitation, name, department, path }) => (
              <li key={invitation}>
                <QRCode value={addressOf(path)} size={132} type="svg" bordered={false} aria-label={name} />
                <strong>{name}</strong>
                <small>{department}</small>
                <Button size="small" icon={<CopyOutlined />} onClick={() => void copy(addressOf(path))}>
                  {t('links.copy')}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </Modal>
  );
}
