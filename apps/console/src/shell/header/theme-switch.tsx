import { DesktopOutlined, MoonOutlined, SunOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import { choosePreference, PREFERENCES, type Preference, usePreference } from '../../theme/preference.ts';

const ICONS: Record<Preference, React.ReactNode> = {
  system: <DesktopOutlined />,
  light: <SunOutlined />,
  dark: <MoonOutlined />,
};

/** Menu entries for the appearance, for the header's own menu and the phone's account menu. */
export function useThemeItems() {
  const { t } = useTranslation();
  return PREFERENCES.map((preference) => ({
    key: `theme-${preference}`,
    icon: ICONS[preference],
    label: t(`theme.${preference}`),
    onClick: () => choosePreference(preference),
  }));
}

export function ThemeSwitch() {
  const { t } = useTranslation();
  const preference = usePreference();
  const items = useThemeItems();
  return (
    <Dropdown menu={{ items, selectedKeys: [`theme-${preference}`] }} trigger={['click']} placement="bottomRight">
      <Button type="text" icon={ICONS[preference]} aria-label={`${t('theme.label')}: ${t(`theme.${preference}`)}`} />
    </Dropdown>
  );
}
