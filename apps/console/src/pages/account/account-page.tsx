import { useTranslation } from 'react-i18next';
import { useCan, useSession } from '../../app/session.ts';
import { useText } from '../../i18n/index.ts';
import { Page } from '../../kit/index.ts';
import styles from './account.module.css';
import { ContactPanel } from './contact-panel.tsx';
import { PasswordPanel } from './password-panel.tsx';
import { SecondFactorPanel } from './second-factor-panel.tsx';
import { SessionsPanel } from './sessions-panel.tsx';
import { TokensPanel } from './tokens-panel.tsx';

/** 账户与安全: the own address, password, second factor, open sessions and tokens. */
export function AccountPage() {
  const { t } = useTranslation('account');
  const text = useText();
  const can = useCan();
  const { person, organisation } = useSession();
  return (
    <Page title={t('title')} lead={`${person.name} · ${person.userName} · ${text(organisation.name)}`}>
      <div className={styles.pair}>
        <ContactPanel />
        <PasswordPanel />
        <SecondFactorPanel />
      </div>
      <SessionsPanel />
      {can('token.manage') && <TokensPanel />}
    </Page>
  );
}
