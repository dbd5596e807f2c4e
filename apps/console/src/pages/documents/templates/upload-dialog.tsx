import type { TemplateKind } from '@yinuo/api';
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asFault } from '../../../api/index.ts';
import { TemplateFaults, uploadTemplate } from '../../../documents/index.ts';
import { FaultAlert, FileDrop, useAction } from '../../../kit/index.ts';
import styles from './templates.module.css';

interface UploadDialogProps {
  readonly kind: TemplateKind;
  readonly title: string;
  readonly bytesMax: number;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Uploads an own template; what is wrong with it is told place by place, and the dialog stays. */
export function UploadDialog({ kind, title, bytesMax, open, onClose }: UploadDialogProps) {
  const { t } = useTranslation(['documents', 'common']);
  const [files, setFiles] = useState<readonly File[]>([]);
  const [fault, setFault] = useState<unknown>(null);
  const close = (): void => {
    setFiles([]);
    setFault(null);
    onClose();
  };
  const upload = useAction({
    act: (file: File, key) => uploadTemplate(kind, file, key),
    refresh: [['templates']],
    done: t('templates.uploaded'),
    onDone: close,
    onFault: setFault,
  });
  const [file] = files;
  const places = fault === null ? [] : asFault(fault).fields;
  return (
    <Modal
      open={open}
      onCancel={close}
      title={t('templates.uploadTitle', { name: title })}
      width={640}
      destroyOnHidden
      footer={
        <>
          <Button onClick={close}>{t('common:acts.cancel')}</Button>
          <Button
            type="primary"
            disabled={file === undefined}
            loading={upload.isPending}
            onClick={() => file && upload.mutate(file)}
          >
            {t('templates.uploadSubmit')}
          </Button>
        </>
      }
    >
      <div className={styles.dialog}>
        <FileDrop
          files={files}
          multiple={false}
          accept=".docx"
          maxBytes={bytesMax}
          onChange={(chosen) => {
            setFiles(chosen);
            setFault(null);
          }}
        />
        {places.length > 0 ? <TemplateFaults faults={places} /> : <FaultAlert error={fault} />}
      </div>
    </Modal>
  );
}
