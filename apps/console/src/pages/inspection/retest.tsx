import type { InspectionItemView } from '@yinuo/api';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Moment, useAction } from '../../kit/index.ts';
import { fillItem } from '../../watch/index.ts';
import styles from './inspection.module.css';

interface RetestProps {
  readonly inspection: string;
  readonly item: InspectionItemView;
  readonly mayFill: boolean;
}

/** A failure that was measured again and well: why the first value does not count. Both stay in the record. */
export function Retest({ inspection, item, mayFill }: RetestProps) {
  const { t } = useTranslation('inspections');
  const [reason, setReason] = useState('');
  const save = useAction({
    act: (text: string | null) => fillItem(inspection, item.id, { retestReason: text }),
    refresh: [['inspection'], ['inspections']],
    done: t('retest.done'),
  });
  if (item.retest !== null)
    return (
      <p className={styles.words}>
        {t('retest.title')} · {t('retest.told', { name: item.retest.by, reason: item.retest.reason })} ·{' '}
        <Moment at={item.retest.at} />
        {mayFill && (
          <Button type="link" size="small" loading={save.isPending} onClick={() => save.mutate(null)}>
            {t('retest.takeBack')}
          </Button>
        )}
      </p>
    );
  if (!item.mayRetest || !mayFill) return null;
  return (
    <div className={styles.answer}>
      <p className={styles.quiet}>{t('retest.hint')}</p>
      <Input.TextArea
        autoSize={{ minRows: 1, maxRows: 4 }}
        maxLength={1000}
        aria-label={t('retest.title')}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <Button disabled={reason.trim().length < 2} loading={save.isPending} onClick={() => save.mutate(reason.trim())}>
        {t('retest.act')}
      </Button>
    </div>
  );
}
