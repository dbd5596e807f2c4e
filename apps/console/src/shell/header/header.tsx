import { useTranslation } from 'react-i18next';
import { Bell } from '../../notices/index.ts';
import { useNarrow } from '../../theme/preference.ts';
import { Logo } from '../logo.tsx';
import { BeijingClock } from './beijing-clock.tsx';
import { GlobalSearch } from './global-search.tsx';
import styles from './header.module.css';
import { LanguageSwitch } from './language-switch.tsx';
import { ThemeSwitch } from './theme-switch.tsx';
import { UserMenu } from './user-menu.tsx';

/** Search on the left; time, language, appearance and account on the right. Phones keep search and account. */
export function Header({ onKeyboard }: { onKeyboard: () => void }) {
  const { t } = useTranslation();
  const narrow = useNarrow();
  return (
    <header className={styles.header}>
      {narrow && (
        <span role="img" aria-label={t('name')} className={styles.mark}>
          <Logo size={26} />
        </span>
      )}
      <GlobalSearch />
      <span className={styles.gap} />
      {!narrow && (
        <>
          <BeijingClock />
          <LanguageSwitch />
          <ThemeSwitch />
        </>
      )}
      <Bell />
      <UserMenu onKeyboard={onKeyboard} full={narrow} />
    </header>
  );
}
