import { Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';
import { CopyId } from '../../../kit/index.ts';
import styles from './check.module.css';

/** The hash of the last sealed batch, to be copied and kept elsewhere. */
export function HashLine({ hash }: { hash: string }) {
  const { t } = useTranslation('facts');
  return (
    <p className={styles.hash}>
      <Tooltip title={t('check.hashHint')}>
        <span>{t('check.hash')}</span>
      </Tooltip>
      <CopyId id={hash} />
    </p>
  );
}
