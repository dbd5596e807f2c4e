import { Outlet, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIdleEnd } from '../app/idle-watch.ts';
import { useSession } from '../app/session.ts';
import { useSignOut } from '../app/sign-out.ts';
import { useNarrow } from '../theme/preference.ts';
import styles from './app-shell.module.css';
import { Header } from './header/header.tsx';
import { useHotkeys } from './hotkeys.ts';
import { BottomBar } from './nav/bottom-bar.tsx';
import { REPORT, useMayReport, useNavItems } from './nav/nav-items.ts';
import { SideNav } from './nav/side-nav.tsx';
import { Permitted } from './permitted.tsx';

// The shell is the first thing to load: what opens on demand is fetched on demand, and the kit file by file.
const KeyboardHints = lazy(async () => ({ default: (await import('../kit/layout/keyboard-hints.tsx')).KeyboardHints }));

const KEY = 'yinuo.nav';

/** Skip link, navigation, header and the page; the page decides nothing about them. */
export function AppShell() {
  const { t } = useTranslation();
  const narrow = useNarrow();
  const navigate = useNavigate();
  const items = useNavItems();
  const mayReport = useMayReport();
  const [collapsed, setCollapsed] = useState(() => localStorage.getItem(KEY) === 'collapsed');
  const [hints, setHints] = useState(false);
  const { idleSeconds } = useSession();
  const leave = useSignOut('expired');
  useIdleEnd(idleSeconds, () => void leave());
  const pages = items.map((item) => [`g ${item.key}`, () => void navigate({ to: item.to })] as const);
  const report = mayReport ? ([[REPORT.key, () => void navigate({ to: REPORT.to })]] as const) : [];
  useHotkeys(Object.fromEntries([...pages, ...report, ['?', () => setHints(true)]]));

  const collapse = (next: boolean): void => {
    setCollapsed(next);
    localStorage.setItem(KEY, next ? 'collapsed' : 'open');
  };

  return (
    <div className={styles.shell} data-collapsed={collapsed}>
      <a href="#main" className={styles.skip}>
        {t('skip')}
      </a>
      {!narrow && (
        <div className={styles.side}>
          <div className={styles.sticky}>
            <SideNav collapsed={collapsed} onCollapse={collapse} />
          </div>
        </div>
      )}
      <div className={styles.column}>
        <Header onKeyboard={() => setHints(true)} />
        <main id="main" tabIndex={-1} className={styles.main}>
          <Permitted>
            <Outlet />
          </Permitted>
        </main>
      </div>
      {narrow && <BottomBar />}
      {hints && (
        <Suspense fallback={null}>
          <KeyboardHints
            open
            onClose={() => setHints(false)}
            pages={items.map((item) => ({ key: item.key, name: t(`nav.${item.name}`) }))}
            {...(mayReport ? { reportKey: REPORT.key } : {})}
          />
        </Suspense>
      )}
    </div>
  );
}
