import { DownloadOutlined, RedoOutlined } from '@ant-design/icons';
import { useNavigate } from '@tanstack/react-router';
import type { DocumentDetail } from '@yinuo/api';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { askDocument, cancelDocument, documentUrl, readDraft } from '../../documents/index.ts';
import { ConfirmButton, useAction } from '../../kit/index.ts';
import { WayDialog } from './way/way-dialog.tsx';
import { WriteButton } from './write/write-button.tsx';

/** The same question again; an analysis takes along what was written for it. */
async function againInput({ kind, contract, period, case: of }: DocumentDetail) {
  if (kind !== 'fault-analysis') return { kind, contract, period: period?.name ?? '' };
  const id = of?.id ?? '';
  return { kind, contract, case: id, parts: (await readDraft(id)).parts };
}

export function DocumentActions({ detail }: { detail: DocumentDetail }) {
  const { t } = useTranslation('documents');
  const navigate = useNavigate();
  const { id, may } = detail;
  const refresh = [['document', id], ['documents']];
  const cancel = useAction({ act: () => cancelDocument(id, `cancel-${id}`), refresh, done: t('acts.cancelled') });
  const again = useAction({
    act: async (of: DocumentDetail, key) => askDocument(await againInput(of), key),
    refresh: [['documents']],
    done: t('ask.queued'),
    onDone: (made) => void navigate({ to: '/documents/$id', params: { id: made.id } }),
  });
  const [givingUp, setGivingUp] = useState(false);
  return (
    <>
      {may.includes('give-up') && <Button onClick={() => setGivingUp(true)}>{t('acts.give-up')}</Button>}
      {givingUp && (
        <WayDialog
          id={id}
          asking="give-up"
          refresh={[...refresh, ['period']]}
          onDone={() => setGivingUp(false)}
          onClose={() => setGivingUp(false)}
        />
      )}
      {may.includes('cancel') && (
        <ConfirmButton
          act={t('acts.cancel')}
          consequence={t('acts.cancelHint')}
          loading={cancel.isPending}
          onConfirm={() => cancel.mutateAsync({}).catch(() => undefined)}
        />
      )}
      {may.includes('write') && <WriteButton detail={detail} />}
      {may.includes('ask-again') && !may.includes('write') && (
        <ConfirmButton
          act={t('acts.again')}
          icon={<RedoOutlined />}
          consequence={t('acts.againHint')}
          loading={again.isPending}
          onConfirm={() => again.mutateAsync(detail).catch(() => undefined)}
        />
      )}
      {may.includes('download') && (
        <Button type="primary" icon={<DownloadOutlined />} href={documentUrl(id)} download>
          {t('acts.download')}
        </Button>
      )}
    </>
  );
}
