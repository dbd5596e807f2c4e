import type { PeriodDetail } from '@yinuo/api';
import { Alert, Button, Checkbox, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asFault } from '../../api/index.ts';
import { CopyId, Details, FaultAlert, Moment, useAction } from '../../kit/index.ts';
import { signPeriod } from '../../settlement/index.ts';
import { refreshedBy } from './refreshed-by.ts';

interface SignDialogProps {
  readonly detail: PeriodDetail;
  readonly name: string;
  readonly onClose: () => void;
}

/** The hash that is signed is that of what is on the screen: whatever changed meanwhile has to be read first. */
export function SignDialog({ detail, name, onClose }: SignDialogProps) {
  const { t } = useTranslation(['periods', 'common']);
  // As the reader saw it when the dialog opened.
  const [{ hash, judgedAt }] = useState(detail);
  const [isRead, setIsRead] = useState(false);
  const [fault, setFault] = useState<unknown>(null);
  const path = { id: detail.contract.id, period: detail.name };
  const refresh = refreshedBy(path);
  const sign = useAction<string>({
    act: (signed, key) => signPeriod(path, signed, key),
    refresh,
    onDone: onClose,
    onFault: setFault,
  });
  const hasChanged = fault !== null && asFault(fault).code === 'period.changed';
  return (
    <Modal
      open
      title={t('sign.title', { period: name })}
      okText={t('acts.sign')}
      okButtonProps={{ disabled: !isRead || hasChanged }}
      cancelText={t('common:acts.cancel')}
      confirmLoading={sign.isPending}
      onOk={() => sign.mutate(hash)}
      onCancel={onClose}
      destroyOnHidden
    >
      <div style={{ display: 'grid', gap: 14 }}>
        <p>{t('sign.lead')}</p>
        <Details
          items={[
            { label: t('standing.judgedAt'), value: <Moment at={judgedAt} style="full" /> },
            { label: t('standing.hash'), value: <CopyId id={hash} /> },
          ]}
        />
        <Checkbox checked={isRead} onChange={({ target }) => setIsRead(target.checked)}>
          {t('sign.read')}
        </Checkbox>
        {sign.isPending && <p role="status">{t('sign.working')}</p>}
        {hasChanged ? (
          <Alert
            type="warning"
            showIcon
            role="alert"
            title={t('sign.refused')}
            action={<Again refresh={refresh} onClose={onClose} />}
          />
        ) : (
          <FaultAlert error={fault} />
        )}
      </div>
    </Modal>
  );
}

function Again({ refresh, onClose }: { refresh: readonly (readonly string[])[]; onClose: () => void }) {
  const { t } = useTranslation('periods');
  const load = useAction({ act: async () => undefined, refresh, done: false, onDone: onClose });
  return (
    <Button size="small" onClick={() => load.mutate({})}>
      {t('sign.again')}
    </Button>
  );
}
