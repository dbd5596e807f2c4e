import { Button, Input, Popconfirm } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

interface ReasonButtonProps {
  readonly act: string;
  readonly size?: 'small' | 'middle';
  readonly danger?: boolean;
  readonly onConfirm: (reason: string) => Promise<unknown>;
}

/** An act that needs a reason, asked for where it stands. */
export function ReasonButton({ act, size = 'middle', danger = false, onConfirm }: ReasonButtonProps) {
  const { t } = useTranslation(['money', 'common']);
  const [reason, setReason] = useState('');
  return (
    <Popconfirm
      title={act}
      description={
        <Input
          value={reason}
          maxLength={500}
          aria-label={t('money:acts.reason')}
          placeholder={t('money:acts.reason')}
          onChange={(event) => setReason(event.target.value)}
        />
      }
      okText={act}
      cancelText={t('common:acts.cancel')}
      okButtonProps={{ disabled: reason.trim() === '' }}
      onConfirm={() => onConfirm(reason.trim())}
    >
      <Button size={size} danger={danger}>
        {act}
      </Button>
    </Popconfirm>
  );
}
