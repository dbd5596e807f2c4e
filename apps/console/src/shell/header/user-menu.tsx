import { GlobalOutlined, LogoutOutlined, SafetyOutlined } from '@ant-design/icons';
import { useNavigate } from '@tanstack/react-router';
import { Dropdown, type MenuProps } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../app/session.ts';
import { useSignOut } from '../../app/sign-out.ts';
import { chooseLanguage, useLanguage, useText } from '../../i18n/index.ts';
import { usePreference } from '../../theme/preference.ts';
import styles from './header.module.css';
import { useThemeItems } from './theme-switch.tsx';

/** `full`: phones find language and appearance in here too. */
export function UserMenu({ onKeyboard, full }: { onKeyboard: () => void; full: boolean }) {
  const { t } = useTranslation();
  const text = useText();
  const { person, organisation } = useSession();
  // A short name is Chinese only.
  const organisationName = text({ zh: organisation.shortName, en: organisation.name.en });
  const other = useLanguage() === 'zh' ? 'en' : 'zh';
  const preference = usePreference();
  const themes = useThemeItems();
  const signOut = useSignOut();
  const navigate = useNavigate();
  const toAccount = () => void navigate({ to: '/account' });
  const phone: MenuProps['items'] = [
    { key: 'who', type: 'group', label: `${person.name} · ${organisationName}` },
    {
      key: 'language',
      icon: <GlobalOutlined />,
      label: t(`language.${other}`),
      onClick: () => void chooseLanguage(other),
    },
    { key: 'theme', type: 'group', label: t('theme.label'), children: themes },
    { type: 'divider' },
  ];
  const items: MenuProps['items'] = [
    ...(full ? phone : [{ key: 'keyboard', label: t('user.keyboard'), extra: '?', onClick: onKeyboard }]),
    { key: 'account', icon: full ? <SafetyOutlined /> : undefined, label: t('user.account'), onClick: toAccount },
    { key: 'sign-out', icon: full ? <LogoutOutlined /> : undefined, label: t('user.signOut'), onClick: signOut },
  ];
  return (
    <Dropdown menu={{ items, selectedKeys: [`theme-${preference}`] }} trigger={['click']} placement="bottomRight">
      <button
        type="button"
        className={styles.account}
        aria-haspopup="menu"
        {...(full && { 'aria-label': `${t('user.menu')}: ${person.name} ${organisationName}` })}
      >
        <span className={styles.avatar} aria-hidden="true">
          {person.name.slice(0, 1)}
        </span>
        {!full && (
          <span className={styles.who}>
            {person.name}
            <small>{organisationName}</small>
          </span>
        )}
      </button>
    </Dropdown>
  );
}
