import { useQueryClient } from '@tanstack/react-query';
import { useRouter, useSearch } from '@tanstack/react-router';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, asFault, bodyOf } from '../../api/index.ts';
import { returnPath } from '../../app/return-path.ts';
import { useSignOut } from '../../app/sign-out.ts';
import { FaultAlert } from '../../kit/form/fault-alert.tsx';
import { useAction } from '../../kit/form/use-action.ts';
import { CodeForm } from '../sign-in/code-form.tsx';
import styles from '../sign-in/entry.module.css';
import { EntryFrame } from '../sign-in/entry-frame.tsx';
import { TotpSecret } from './totp-secret.tsx';

/** Adds a second factor: prove the password, scan, confirm with a first code. */
export function SecondFactorPage() {
  const { t } = useTranslation(['signIn', 'common']);
  const search = useSearch({ from: '/second-factor' });
  const queries = useQueryClient();
  const router = useRouter();
  const signOut = useSignOut();
  const [form] = Form.useForm<{ password: string }>();
  const [uri, setUri] = useState<string>();
  const [fault, setFault] = useState<unknown>(null);
  const [wrongCodes, setWrongCodes] = useState(0);

  const begin = useAction({
    act: ({ password }: { password: string }) =>
      bodyOf(api.POST('/api/auth/two-factor/enable', { body: { password } })),
    done: false,
    onDone: ({ totpUri }) => {
      setFault(null);
      setUri(totpUri);
    },
    onFault: (error) => {
      const wrong = asFault(error).code === 'auth.credentials-wrong';
      if (wrong) form.setFields([{ name: 'password', errors: [t('currentWrong')] }]);
      setFault(wrong ? null : error);
    },
  });

  const confirm = useAction({
    act: (code: string) => bodyOf(api.POST('/api/auth/two-factor/verify-totp', { body: { code } })),
    done: t('secondFactorAdded'),
    onDone: async () => {
      queries.clear();
      await router.navigate({ href: returnPath(search.return), replace: true });
    },
    onFault: (error) => {
      setFault(error);
      setWrongCodes((count) => count + 1);
    },
  });
  const wrongCode = asFault(fault).code === 'auth.credentials-wrong' && uri !== undefined;

  return (
    <EntryFrame title={t('secondFactorTitle')}>
      <p className={styles.hint}>{t(uri === undefined ? 'secondFactorHint' : 'secondFactorScan')}</p>
      {wrongCode ? <p className={styles.wrong}>{t('wrongCode')}</p> : <FaultAlert error={fault} />}
      {uri === undefined ? (
        <Form form={form} layout="vertical" requiredMark={false} onFinish={(values) => begin.mutate(values)}>
          <Form.Item
            name="password"
            label={t('currentPassword')}
            rules={[{ required: true, message: t('passwordMissing') }]}
          >
            <Input.Password size="large" autoComplete="current-password" autoFocus maxLength={128} />
          </Form.Item>
          <Button type="primary" htmlType="submit" size="large" block loading={begin.isPending}>
            {t('secondFactorBegin')}
          </Button>
        </Form>
      ) : (
        <>
          <TotpSecret uri={uri} />
          <CodeForm
            key={wrongCodes}
            busy={confirm.isPending}
            onSubmit={(code) => confirm.mutate(code)}
            onBack={() => setUri(undefined)}
            backLabel={t('common:acts.back')}
          />
        </>
      )}
      <Button type="link" block onClick={() => void signOut()}>
        {t('common:user.signOut')}
      </Button>
    </EntryFrame>
  );
}
