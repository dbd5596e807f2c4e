import { useQueryClient } from '@tanstack/react-query';
import { useRouter, useSearch } from '@tanstack/react-router';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, asFault, bodyOf } from '../../api/index.ts';
import { returnPath } from '../../app/return-path.ts';
import { useSignOut } from '../../app/sign-out.ts';
import { FaultAlert } from '../../kit/form/fault-alert.tsx';
import { useFieldFaults } from '../../kit/form/field-faults.ts';
import { useAction } from '../../kit/form/use-action.ts';
import styles from '../sign-in/entry.module.css';
import { EntryFrame } from '../sign-in/entry-frame.tsx';

interface Values {
  readonly currentPassword: string;
  readonly newPassword: string;
  readonly again: string;
}

/** The own password, changed. The desk's rules decide; its refusal stands at the field. */
export function ChangePasswordPage() {
  const { t } = useTranslation(['signIn', 'common']);
  const search = useSearch({ from: '/change-password' });
  const queries = useQueryClient();
  const router = useRouter();
  const signOut = useSignOut();
  const [form] = Form.useForm<Values>();
  const showFieldFaults = useFieldFaults(form);
  const [fault, setFault] = useState<unknown>(null);
  const change = useAction({
    act: ({ currentPassword, newPassword }: Values) =>
      bodyOf(api.POST('/api/auth/change-password', { body: { currentPassword, newPassword } })),
    done: t('passwordChanged'),
    onDone: async () => {
      queries.clear();
      await router.navigate({ href: returnPath(search.return), replace: true });
    },
    onFault: (error) => {
      const wrong = asFault(error).code === 'auth.credentials-wrong';
      if (wrong) form.setFields([{ name: 'currentPassword', errors: [t('currentWrong')] }]);
      setFault(wrong || showFieldFaults(error) ? null : error);
    },
  });
  const required = { required: true, message: t('passwordMissing') };
  return (
    <EntryFrame title={t('changeTitle')}>
      <p className={styles.hint}>{t('changeHint')}</p>
      <FaultAlert error={fault} />
      <Form<Values> form={form} layout="vertical" requiredMark={false} onFinish={(values) => change.mutate(values)}>
        <Form.Item name="currentPassword" label={t('currentPassword')} rules={[required]}>
          <Input.Password size="large" autoComplete="current-password" autoFocus maxLength={128} />
        </Form.Item>
        <Form.Item name="newPassword" label={t('newPassword')} rules={[required]}>
          <Input.Password size="large" autoComplete="new-password" maxLength={128} />
        </Form.Item>
        <Form.Item
          name="again"
          label={t('again')}
          dependencies={['newPassword']}
          rules={[
            required,
            ({ getFieldValue }) => ({
              validator: async (_rule, value) => {
                if (value && value !== getFieldValue('newPassword')) throw new Error(t('different'));
              },
            }),
          ]}
        >
          <Input.Password size="large" autoComplete="new-password" maxLength={128} />
        </Form.Item>
        <Button type="primary" htmlType="submit" size="large" block loading={change.isPending}>
          {t('changeSubmit')}
        </Button>
        <Button type="link" block onClick={() => void signOut()} style={{ marginTop: 8 }}>
          {t('common:user.signOut')}
        </Button>
      </Form>
    </EntryFrame>
  );
}
