import { DownloadOutlined } from '@ant-design/icons';
import type { PeriodDetail } from '@yinuo/api';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmButton, useAction } from '../../kit/index.ts';
import { type PeriodOf, reviewPeriod, sealAddress } from '../../settlement/index.ts';
import { refreshedBy } from './refreshed-by.ts';
import { RemarkDialog } from './remarks/remark-dialog.tsx';
import { SignDialog } from './sign-dialog.tsx';
import { usePapersMaking } from './use-papers-making.ts';

/** What this person may do with the period now. */
export function PeriodActions({ detail, name }: { detail: PeriodDetail; name: string }) {
  const { t } = useTranslation('periods');
  const [asking, setAsking] = useState<'sign' | 'remark'>();
  const path: PeriodOf = { id: detail.contract.id, period: detail.name };
  const refresh = refreshedBy(path);
  const review = useAction({ act: (of: PeriodOf, key) => reviewPeriod(of, key), refresh });
  const confirm = () => review.mutateAsync(path).catch(() => undefined);
  const { may, sealed } = detail;
  const making = usePapersMaking(path, may.includes('sign'));
  const close = () => setAsking(undefined);
  return (
    <>
      {may.includes('review') && (
        <ConfirmButton
          act={t('acts.review')}
          type="primary"
          consequence={t('acts.reviewHint')}
          loading={review.isPending}
          onConfirm={confirm}
        />
      )}
      {may.includes('recut') && (
        <ConfirmButton
          act={t('acts.recut')}
          consequence={t('acts.recutHint')}
          loading={review.isPending}
          onConfirm={confirm}
        />
      )}
      {may.includes('remark') && <Button onClick={() => setAsking('remark')}>{t('acts.remark')}</Button>}
      {may.includes('sign') && (
        <Button type="primary" disabled={making} loading={making} onClick={() => setAsking('sign')}>
          {t(making ? 'acts.making' : 'acts.sign')}
        </Button>
      )}
      {sealed !== null && (
        <Button icon={<DownloadOutlined />} href={sealAddress(path)} download>
          {t('acts.download')}
        </Button>
      )}
      {asking === 'sign' && <SignDialog detail={detail} name={name} onClose={close} />}
      {asking === 'remark' && <RemarkDialog detail={detail} onClose={close} />}
    </>
  );
}
