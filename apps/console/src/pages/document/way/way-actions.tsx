import { useQueryClient } from '@tanstack/react-query';
import type { DocumentDetail, DocumentView } from '@yinuo/api';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { receiptDocument, reviewDocument } from '../../../documents/index.ts';
import { ConfirmButton, useAction } from '../../../kit/index.ts';
import { type Asking, WayDialog } from './way-dialog.tsx';

/** What this person may do next with a document. */
export function WayActions({ detail }: { detail: DocumentDetail }) {
  const { t } = useTranslation('documents');
  const { id, may } = detail;
  const client = useQueryClient();
  const [asking, setAsking] = useState<Asking | null>(null);
  const refresh = [['document', id], ['documents'], ['occurrences']];
  const onDone = (_: DocumentView): void => {
    setAsking(null);
    void client.invalidateQueries({ queryKey: ['document', id] });
  };
  const review = useAction({ act: (_: object, key) => reviewDocument(id, key), refresh, done: t('acts.done'), onDone });
  const receipt = useAction({
    act: (_: object, key) => receiptDocument(id, key),
    refresh,
    done: t('acts.done'),
    onDone,
  });
  return (
    <>
      {may.includes('return') && <Button onClick={() => setAsking('return')}>{t('acts.return')}</Button>}
      {may.includes('review') && (
        <ConfirmButton
          act={t('acts.review')}
          consequence={t('acts.reviewHint')}
          loading={review.isPending}
          onConfirm={() => review.mutateAsync({}).catch(() => undefined)}
        />
      )}
      {may.includes('archive') && <Button onClick={() => setAsking('archive')}>{t('acts.archive')}</Button>}
      {may.includes('deliver') && (
        <Button type="primary" onClick={() => setAsking('deliver')}>
          {t('acts.deliver')}
        </Button>
      )}
      {may.includes('receipt') && (
        <ConfirmButton
          type="primary"
          act={t('acts.receipt')}
          consequence={t('acts.receiptHint')}
          loading={receipt.isPending}
          onConfirm={() => receipt.mutateAsync({}).catch(() => undefined)}
        />
      )}
      {asking !== null && (
        <WayDialog id={id} asking={asking} refresh={refresh} onDone={onDone} onClose={() => setAsking(null)} />
      )}
    </>
  );
}
