import { useNavigate } from '@tanstack/react-router';
import { Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asFault } from '../../api/index.ts';
import { useSession } from '../../app/session.ts';
import { FaultAlert, Panel, StatusTag, useAction } from '../../kit/index.ts';
import styles from './account.module.css';
import { disableTotp } from './account-calls.ts';

/** Whether a second factor guards the account; switched on by its own page, off by the password. */
export function SecondFactorPanel() {
  const { t } = useTranslation('account');
  const { twoFactor } = useSession();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  return (
    <Panel title={t('factor.title')}>
      <div className={styles.line}>
        {twoFactor.enabled ? (
          <StatusTag tone="kept">{t('factor.on')}</StatusTag>
        ) : (
          <span className={styles.quiet}>{t('factor.off')}</span>
        )}
        {!twoFactor.enabled && (
          <Button
            type="primary"
            onClick={() => void navigate({ to: '/second-factor', search: { return: '/account' } })}
          >
            {t('factor.enable')}
          </Button>
        )}
        {twoFactor.enabled && !twoFactor.required && (
          <Button onClick={() => setAsking(true)}>{t('factor.disable')}</Button>
        )}
      </div>
      <DisableDialog open={asking} onClose={() => setAsking(false)} />
    </Panel>
  );
}

function DisableDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTranslation(['account', 'signIn', 'common']);
  const [form] = Form.useForm<{ password: string }>();
  const [fault, setFault] = useState<unknown>(null);
  const disable = useAction({
    act: ({ password }: { password: string }) => disableTotp(password),
    refresh: [['session'], ['sessions']],
    done: t('factor.disabled'),
    onDone: () => {
      setFault(null);
      onClose();
    },
    onFault: (error) => {
      const wrong = asFault(error).code === 'auth.credentials-wrong';
      if (wrong) form.setFields([{ name: 'password', errors: [t('signIn:currentWrong')] }]);
      setFault(wrong ? null : error);
    },
  });
  return (
    <Modal
      open={open}
      title={t('factor.disable')}
      okText={t('factor.disable')}
      cancelText={t('common:acts.cancel')}
      okButtonProps={{ danger: true, loading: disable.isPending }}
      onOk={() => form.submit()}
      onCancel={onClose}
      destroyOnHidden
    >
      <p>{t('factor.disableMeans')}</p>
      <FaultAlert error={fault} />
      <Form form={form} layout="vertical" requiredMark={false} onFinish={(values) => disable.mutate(values)}>
        <Form.Item
          name="password"
          label={t('signIn:currentPassword')}
          rules={[{ required: true, message: t('signIn:passwordMissing') }]}
        >
          <Input.Password autoComplete="current-password" maxLength={128} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
