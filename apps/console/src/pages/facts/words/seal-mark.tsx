import { ClockCircleOutlined, LockFilled } from '@ant-design/icons';
import { Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';
import styles from '../facts.module.css';

/** Closed lock and number of the batch, or that the fact still waits for its seal. */
export function SealMark({ batch }: { batch: number | null }) {
  const { t } = useTranslation('facts');
  if (batch === null)
    return (
      <Tooltip title={t('unsealedHint')}>
        <span className={styles.unsealed}>
          <ClockCircleOutlined aria-hidden="true" /> {t('unsealed')}
        </span>
      </Tooltip>
    );
  return (
    <span className={styles.sealed}>
      <LockFilled aria-hidden="true" /> {t('batch', { n: batch })}
    </span>
  );
}
