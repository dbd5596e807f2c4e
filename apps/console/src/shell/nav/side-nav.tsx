import { DoubleLeftOutlined, DoubleRightOutlined, PlusOutlined } from '@ant-design/icons';
import { Link, useLocation } from '@tanstack/react-router';
import { Tooltip } from 'antd';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Logo } from '../logo.tsx';
import { NAV_GROUPS, type NavItem, REPORT, useMayReport, useNavItems } from './nav-items.ts';
import styles from './side-nav.module.css';

interface SideNavProps {
  readonly collapsed: boolean;
  /** Absent inside the phone's drawer, where there is nothing to collapse. */
  readonly onCollapse?: (collapsed: boolean) => void;
  /** After a link was followed; the drawer closes itself with it. */
  readonly onFollow?: () => void;
}

function NavLink({ item, collapsed, onFollow }: { item: NavItem; collapsed: boolean; onFollow?: () => void }) {
  const { t } = useTranslation();
  const Icon = item.icon;
  const label = t(`nav.${item.name}`);
  return (
    <Tooltip title={collapsed ? label : undefined} placement="right">
      <Link to={item.to} className={styles.link} activeProps={{ className: styles.active ?? '' }} onClick={onFollow}>
        <Icon />
        <span className={styles.text}>{label}</span>
      </Link>
    </Tooltip>
  );
}

/** The navigation of wide screens, and the contents of the phone's "more" drawer. */
export function SideNav({ collapsed, onCollapse, onFollow }: SideNavProps) {
  const { t } = useTranslation();
  const items = useNavItems();
  const mayReport = useMayReport();
  const groups = useRef<HTMLDivElement>(null);
  const { pathname } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the page one is on stays in sight, also after a reload
  useEffect(() => {
    groups.current?.querySelector('[aria-current="page"]')?.scrollIntoView({ block: 'nearest' });
  }, [pathname]);
  const follow = onFollow === undefined ? {} : { onFollow };
  return (
    <nav className={styles.side} data-collapsed={collapsed} aria-label={t('nav.label')}>
      <Link to="/" className={styles.brand} onClick={onFollow}>
        <Logo />
        <span className={styles.text}>{t('name')}</span>
      </Link>
      {mayReport && (
        <Tooltip title={collapsed ? t('nav.report') : undefined} placement="right">
          <Link to={REPORT.to} className={styles.report} onClick={onFollow}>
            <PlusOutlined />
            <span className={styles.text}>{t('nav.report')}</span>
          </Link>
        </Tooltip>
      )}
      <div ref={groups} className={styles.groups}>
        {NAV_GROUPS.map((group) => {
          const mine = items.filter((item) => item.group === group);
          if (mine.length === 0) return null;
          return (
            <section key={group} aria-label={t(`nav.groups.${group}`)}>
              <p className={styles.group} aria-hidden="true">
                {t(`nav.groups.${group}`)}
              </p>
              <ul>
                {mine.map((item) => (
                  <li key={item.name}>
                    <NavLink item={item} collapsed={collapsed} {...follow} />
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      </div>
      {onCollapse && (
        <button
          type="button"
          className={styles.collapse}
          aria-expanded={!collapsed}
          aria-label={t(collapsed ? 'nav.expand' : 'nav.collapse')}
          onClick={() => onCollapse(!collapsed)}
        >
          {collapsed ? <DoubleRightOutlined /> : <DoubleLeftOutlined />}
          <span className={styles.text}>{t('nav.collapse')}</span>
        </button>
      )}
    </nav>
  );
}
