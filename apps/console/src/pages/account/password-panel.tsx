import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../app/session.ts';
import { Moment, Panel, StatusTag } from '../../kit/index.ts';
import styles from './account.module.css';

/** When the password was set, and whether it should be changed. */
export function PasswordPanel() {
  const { t } = useTranslation('account');
  const { passwordSetAt, passwordOld } = useSession();
  const navigate = useNavigate();
  return (
    <Panel title={t('password.title')}>
      <div className={styles.line}>
        <p>
          {passwordOld && <StatusTag tone="risk">{t('password.old')}</StatusTag>}{' '}
          <span className={styles.quiet}>
            {t('password.set')} <Moment at={passwordSetAt} style="day" />
          </span>
        </p>
        <Button onClick={() => void navigate({ to: '/change-password', search: { return: '/account' } })}>
          {t('password.change')}
        </Button>
      </div>
    </Panel>
  );
}
