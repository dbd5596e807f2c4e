import { PaperClipOutlined } from '@ant-design/icons';
import type { RecoveryDetail, RecoveryLine } from '@yinuo/api';
import { Button } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../../kit/index.ts';
import { REFRESH, takeVoucherFile, voucherFileUrl } from '../calls.ts';
import styles from '../money.module.css';

interface VoucherProps {
  readonly detail: RecoveryDetail;
  readonly of: NonNullable<RecoveryLine['voucher']>;
  readonly mayAdd: boolean;
}

/** Number, date and payer of a voucher, and its paper, which may be given once. */
export function Voucher({ detail, of, mayAdd }: VoucherProps) {
  const { t } = useTranslation('money');
  const input = useRef<HTMLInputElement>(null);
  const send = useAction({
    act: (file: File, key) => takeVoucherFile(detail.id, of.number, file, key),
    refresh: REFRESH,
    done: t('recoveries.fileDone'),
  });
  return (
    <span className={styles.chips}>
      <span>{[of.number, of.on, of.payer].filter(Boolean).join(' · ')}</span>
      {of.file !== null && (
        <a href={voucherFileUrl(detail.id, of.number)} download={of.file}>
          <PaperClipOutlined /> {of.file}
        </a>
      )}
      {of.file === null && mayAdd && (
        <>
          <Button
            size="small"
            icon={<PaperClipOutlined />}
            loading={send.isPending}
            onClick={() => input.current?.click()}
          >
            {t('recoveries.addFile')}
          </Button>
          <input
            ref={input}
            type="file"
            hidden
            aria-label={t('recoveries.addFile')}
            accept=".pdf,.jpg,.jpeg,.png,.ofd,.xls,.xlsx"
            onChange={({ target }) => {
              const file = target.files?.[0];
              target.value = '';
              if (file !== undefined) send.mutate(file);
            }}
          />
        </>
      )}
    </span>
  );
}
