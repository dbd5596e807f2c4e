import { LockOutlined } from '@ant-design/icons';
import type { CaseDetail } from '@yinuo/api';
import { Button, Input, Popover } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { revealPatient } from '../../../cases/index.ts';
import { Details, useAction } from '../../../kit/index.ts';
import styles from '../case.module.css';

interface PatientLinesProps {
  readonly detail: CaseDetail;
  readonly masked: NonNullable<CaseDetail['patient']>;
}

/** The patient, masked; shown in full only with a reason, and that is a fact. Leaving the page forgets it. */
export function PatientLines({ detail, masked }: PatientLinesProps) {
  const { t } = useTranslation('casePage');
  const [shown, setShown] = useState<Awaited<ReturnType<typeof revealPatient>>>();
  const [reason, setReason] = useState('');
  const reveal = useAction({
    act: (why: string) => revealPatient(detail.id, why),
    refresh: [['case', detail.id]],
    done: false,
    onDone: (patient) => setShown(patient),
  });
  const { name, mobile, residentId } = shown ?? masked;
  const ask = (
    <div className={styles.reveal}>
      <p>{t('revealHint')}</p>
      <Input
        value={reason}
        maxLength={200}
        aria-label={t('revealReason')}
        placeholder={t('revealReason')}
        onChange={({ target }) => setReason(target.value)}
      />
      <Button
        type="primary"
        disabled={reason.trim() === ''}
        loading={reveal.isPending}
        onClick={() => reveal.mutate(reason.trim())}
      >
        {t('revealShow')}
      </Button>
    </div>
  );
  return (
    <div className={styles.patient}>
      <Details
        items={[
          { label: t('fields.patient'), value: name || '–' },
          { label: t('fields.patientMobile'), value: mobile || '–' },
          { label: t('fields.patientId'), value: residentId || '–' },
        ]}
      />
      {shown === undefined && detail.may.includes('reveal-patient') && (
        <Popover content={ask} trigger="click" title={t('reveal')}>
          <Button size="small" icon={<LockOutlined />}>
            {t('reveal')}
          </Button>
        </Popover>
      )}
    </div>
  );
}
