import type { MoneySourceView } from '@yinuo/api';
import { Alert, Button, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asFault } from '../../../api/index.ts';
import { formatFen, useFormat } from '../../../i18n/index.ts';
import { FaultAlert, FileDrop, useAction } from '../../../kit/index.ts';
import { takeStatement } from '../calls.ts';
import styles from '../money.module.css';
import { useRefusal } from '../refusal/use-refusal.ts';

const BYTES_MAX = 512 * 1024 * 1024;

interface Taken {
  readonly name: string;
  readonly rows: number;
  readonly fen: number;
}

/** Files of a source, each taken whole or refused with its line and reason. */
export function UploadForm({ source, onClose }: { source: MoneySourceView; onClose: () => void }) {
  const { t } = useTranslation(['money', 'common']);
  const format = useFormat();
  const [files, setFiles] = useState<readonly File[]>([]);
  const [taken, setTaken] = useState<readonly Taken[]>([]);
  const [fault, setFault] = useState<{ readonly name: string; readonly error: unknown }>();
  const send = useAction({
    async act(list: readonly File[], key) {
      for (const [index, file] of list.entries()) {
        try {
          const { name, rows, fen } = await takeStatement(source.id, file, `${key}-${index}`);
          setTaken((before) => [...before, { name, rows, fen }]);
          setFiles((before) => before.filter((one) => one !== file));
        } catch (error) {
          setFault({ name: file.name, error });
          throw error;
        }
      }
    },
    refresh: [['money']],
    done: t('money:sources.uploaded'),
    onDone: onClose,
    onFault: () => undefined,
  });
  return (
    <Modal
      open
      title={t('money:sources.uploadTo', { name: source.name })}
      onCancel={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('common:acts.close')}</Button>
          <Button
            type="primary"
            disabled={files.length === 0}
            loading={send.isPending}
            onClick={() => {
              setFault(undefined);
              send.mutate(files);
            }}
          >
            {t('money:sources.upload')}
          </Button>
        </>
      }
    >
      <div className={styles.stack}>
        <p className={styles.quiet}>{t('money:sources.uploadHint')}</p>
        <FileDrop files={files} onChange={setFiles} maxBytes={BYTES_MAX} accept=".csv,.txt,.xlsx" />
        {taken.map((one) => (
          <Alert
            key={one.name}
            type="success"
            showIcon
            title={one.name}
            description={t('money:sources.took', { rows: format.number(one.rows), fen: formatFen(one.fen) })}
          />
        ))}
        {fault !== undefined && <Refused name={fault.name} error={fault.error} />}
      </div>
    </Modal>
  );
}

/** Line, field and rule of a file that was refused. */
function Refused({ name, error }: { name: string; error: unknown }) {
  const { t } = useTranslation('money');
  const refusal = useRefusal();
  const { code, params } = asFault(error);
  if (code !== 'money.file-refused') return <FaultAlert error={error} />;
  return <Alert type="error" showIcon title={t('sources.refused', { name })} description={refusal(params)} />;
}
