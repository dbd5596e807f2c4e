import { MenuOutlined, PlusOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './bottom-bar.module.css';
import { type NavItem, type NavName, REPORT, useMayReport, useNavItems } from './nav-items.ts';

const MoreDrawer = lazy(async () => ({ default: (await import('./more-drawer.tsx')).MoreDrawer }));

function BarLink({ item }: { item: NavItem }) {
  const { t } = useTranslation();
  const Icon = item.icon;
  return (
    <Link to={item.to} className={styles.slot} activeProps={{ className: styles.active ?? '' }}>
      <Icon />
      <span>{t(`nav.${item.name}`)}</span>
    </Link>
  );
}

const DAILY: readonly NavName[] = ['today', 'cases', 'ledger'];

/** Phones: the first pages, the report button in the middle, and the rest in a drawer. */
export function BottomBar() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const items = useNavItems();
  const mayReport = useMayReport();
  const isDaily = (item: NavItem) => DAILY.includes(item.name);
  const shown = [...items.filter(isDaily), ...items.filter((item) => !isDaily(item))].slice(0, DAILY.length);
  const [before, after] = [shown.slice(0, 2), shown.slice(2, 3)];
  return (
    <>
      <nav className={styles.bar} aria-label={t('nav.label')}>
        {before.map((item) => (
          <BarLink key={item.name} item={item} />
        ))}
        {mayReport && (
          <Link to={REPORT.to} className={styles.report}>
            <PlusOutlined />
            <span>{t('nav.report')}</span>
          </Link>
        )}
        {after.map((item) => (
          <BarLink key={item.name} item={item} />
        ))}
        <button type="button" className={styles.slot} aria-expanded={open} onClick={() => setOpen(true)}>
          <MenuOutlined />
          <span>{t('nav.more')}</span>
        </button>
      </nav>
      {open && (
        <Suspense fallback={null}>
          <MoreDrawer onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
