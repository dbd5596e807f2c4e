import { useQuery } from '@tanstack/react-query';
import type { OccurrenceDetail } from '@yinuo/api';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useText } from '../../../i18n/index.ts';
import { ConfirmButton, DetailDrawer, QueryState, useAction } from '../../../kit/index.ts';
import { confirmOccurrence, readOccurrence } from '../../../ledger/index.ts';
import { CompleteForm } from './complete-form.tsx';
import { EventForm } from './event-form.tsx';
import { OccurrenceBody } from './occurrence-body.tsx';
import { ReasonForm } from './reason-form.tsx';
import { REFRESH } from './refresh.ts';

type Act = OccurrenceDetail['may'][number];

/** One occurrence: what is owed, what was given as evidence, and what may be done about it. */
export function OccurrenceDrawer({ id, onClose }: { id: string; onClose: () => void }) {
  const text = useText();
  const { t } = useTranslation('ledger');
  const [act, setAct] = useState<Act>();
  const query = useQuery({ queryKey: ['occurrence', id], queryFn: () => readOccurrence(id) });
  const detail = query.data;
  const back = () => setAct(undefined);
  return (
    <DetailDrawer
      open
      onClose={onClose}
      title={detail === undefined ? t('title') : text(detail.title)}
      actions={detail !== undefined && act === undefined && <Acts detail={detail} onBegin={setAct} />}
    >
      <QueryState query={query}>
        {(read) => (
          <>
            {act === 'complete' && <CompleteForm detail={read} onDone={back} />}
            {act === 'record-event' && <EventForm detail={read} onDone={back} />}
            {(act === 'reopen' || act === 'waive') && <ReasonForm act={act} detail={read} onDone={back} />}
            {act === undefined && <OccurrenceBody detail={read} />}
          </>
        )}
      </QueryState>
    </DetailDrawer>
  );
}

function Acts({ detail, onBegin }: { detail: OccurrenceDetail; onBegin: (act: Act) => void }) {
  const { t } = useTranslation('ledger');
  const { may, id, version } = detail;
  const confirm = useAction({
    act: () => confirmOccurrence(id, version),
    refresh: REFRESH,
    done: t('acts.confirmed'),
  });
  if (may.length === 0) return null;
  return (
    <>
      {may.includes('reopen') && <Button onClick={() => onBegin('reopen')}>{t('acts.reopen')}</Button>}
      {may.includes('waive') && <Button onClick={() => onBegin('waive')}>{t('acts.waive')}</Button>}
      {may.includes('record-event') && <Button onClick={() => onBegin('record-event')}>{t('acts.recordEvent')}</Button>}
      {may.includes('confirm') && (
        <ConfirmButton
          type="primary"
          act={t('acts.confirm')}
          consequence={t('acts.confirmHint')}
          onConfirm={() => confirm.mutateAsync(undefined)}
        />
      )}
      {may.includes('complete') && (
        <Button type="primary" onClick={() => onBegin('complete')}>
          {t('acts.complete')}
        </Button>
      )}
    </>
  );
}
