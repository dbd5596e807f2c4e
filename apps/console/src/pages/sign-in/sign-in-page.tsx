import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useRouter, useSearch } from '@tanstack/react-router';
import { Alert } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFaultSentence } from '../../api/index.ts';
import { returnPath } from '../../app/return-path.ts';
import { useFormat } from '../../i18n/index.ts';
import { CodeForm } from './code-form.tsx';
import styles from './entry.module.css';
import { EntryFrame } from './entry-frame.tsx';
import { PasswordForm } from './password-form.tsx';
import { type SignInOutcome, signIn, verifyCode } from './sign-in-calls.ts';

/** User name and password, then the one-time code if the account has one; every refusal says the way out. */
export function SignInPage() {
  const { t } = useTranslation('signIn');
  const search = useSearch({ from: '/sign-in' });
  const queries = useQueryClient();
  const navigate = useNavigate();
  const router = useRouter();
  const sentence = useFaultSentence();
  const wordsOf = useOutcomeWords();
  const [step, setStep] = useState<'password' | 'code'>('password');
  const [attempts, setAttempts] = useState(0);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string>();

  const attempt = async (call: () => Promise<SignInOutcome>): Promise<void> => {
    setBusy(true);
    setTrouble(undefined);
    try {
      const outcome = await call();
      if (outcome.kind === 'in') {
        queries.clear();
        await router.invalidate();
        await navigate({ href: returnPath(search.return), replace: true });
      } else if (outcome.kind === 'code-needed') setStep('code');
      else {
        setTrouble(wordsOf(outcome, step));
        setAttempts((count) => count + 1);
      }
    } catch (error) {
      setTrouble(sentence(error));
    } finally {
      setBusy(false);
    }
  };

  const note = search.reason === 'signed-out' ? t('signedOut') : search.reason === 'expired' ? t('expired') : undefined;
  return (
    <EntryFrame title={t(step === 'password' ? 'title' : 'codeTitle')}>
      {note !== undefined && trouble === undefined && step === 'password' && (
        <Alert type="info" showIcon title={note} />
      )}
      {trouble !== undefined && <Alert type="error" showIcon role="alert" title={trouble} />}
      {step === 'password' ? (
        <PasswordForm busy={busy} onSubmit={(name, password) => void attempt(() => signIn(name, password))} />
      ) : (
        <CodeForm
          key={attempts}
          busy={busy}
          onSubmit={(code) => void attempt(() => verifyCode(code))}
          onBack={() => {
            setTrouble(undefined);
            setStep('password');
          }}
        />
      )}
      <p className={styles.help}>{t('help')}</p>
    </EntryFrame>
  );
}

/** The refusal in words. */
function useOutcomeWords(): (outcome: SignInOutcome, step: 'password' | 'code') => string | undefined {
  const { t } = useTranslation('signIn');
  const format = useFormat();
  return (outcome, step) => {
    if (outcome.kind === 'wrong') return t(step === 'code' ? 'wrongCode' : 'wrong');
    if (outcome.kind === 'too-many') return t('tooMany', { seconds: outcome.seconds });
    if (outcome.kind !== 'locked') return undefined;
    const until = outcome.until === undefined ? '' : t('lockedUntil', { at: format.instant(outcome.until, 'near') });
    return t('locked', { until });
  };
}
