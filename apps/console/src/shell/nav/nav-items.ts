import {
  AccountBookOutlined,
  ApiOutlined,
  AuditOutlined,
  BarChartOutlined,
  CalendarOutlined,
  CarryOutOutlined,
  ClusterOutlined,
  DashboardOutlined,
  EyeOutlined,
  FieldTimeOutlined,
  FileDoneOutlined,
  FileProtectOutlined,
  FileTextOutlined,
  ProfileOutlined,
  SmileOutlined,
  SunOutlined,
  TeamOutlined,
  TransactionOutlined,
  UnorderedListOutlined,
} from '@ant-design/icons';
import { useRouter } from '@tanstack/react-router';
import type { Permission } from '@yinuo/api';
import type { ComponentType } from 'react';
import { useCan } from '../../app/session.ts';

export type NavName =
  | 'today'
  | 'cases'
  | 'tasks'
  | 'status'
  | 'watch'
  | 'inspections'
  | 'assets'
  | 'contracts'
  | 'ledger'
  | 'rota'
  | 'money'
  | 'settlement'
  | 'periods'
  | 'documents'
  | 'outreach'
  | 'analysis'
  | 'people'
  | 'facts'
  | 'settings';
export type NavGroup = 'work' | 'agreement' | 'record';

export interface NavItem {
  readonly name: NavName;
  readonly to: string;
  readonly permission: Permission;
  readonly group: NavGroup;
  readonly icon: ComponentType;
  /** Pressed after `g`. */
  readonly key: string;
}

/** The whole navigation; one line per page. An item shows when its permission is held and its route is there. */
export const NAV_ITEMS: readonly NavItem[] = [
  { name: 'today', to: '/today', permission: 'case.read', group: 'work', icon: SunOutlined, key: 't' },
  { name: 'cases', to: '/cases', permission: 'case.read', group: 'work', icon: UnorderedListOutlined, key: 'c' },
  { name: 'tasks', to: '/tasks', permission: 'case.read', group: 'work', icon: CarryOutOutlined, key: 'w' },
  { name: 'rota', to: '/rota', permission: 'rota.read', group: 'work', icon: CalendarOutlined, key: 'r' },
  { name: 'status', to: '/status', permission: 'watch.read', group: 'work', icon: DashboardOutlined, key: 'u' },
  { name: 'watch', to: '/watch', permission: 'watch.read', group: 'work', icon: EyeOutlined, key: 'v' },
  {
    name: 'inspections',
    to: '/inspections',
    permission: 'inspection.read',
    group: 'work',
    icon: FileDoneOutlined,
    key: 'i',
  },
  { name: 'assets', to: '/assets', permission: 'asset.read', group: 'agreement', icon: ClusterOutlined, key: 'a' },
  {
    name: 'contracts',
    to: '/contracts',
    permission: 'contract.read',
    group: 'agreement',
    icon: ProfileOutlined,
    key: 'k',
  },
  { name: 'ledger', to: '/ledger', permission: 'ledger.read', group: 'agreement', icon: FieldTimeOutlined, key: 'l' },
  { name: 'money', to: '/money', permission: 'money.read', group: 'agreement', icon: AccountBookOutlined, key: 'm' },
  {
    name: 'settlement',
    to: '/settlement',
    permission: 'settlement.read',
    group: 'agreement',
    icon: TransactionOutlined,
    key: 'e',
  },
  {
    name: 'periods',
    to: '/periods',
    permission: 'settlement.read',
    group: 'agreement',
    icon: FileProtectOutlined,
    key: 'o',
  },
  {
    name: 'documents',
    to: '/documents',
    permission: 'document.read',
    group: 'agreement',
    icon: FileTextOutlined,
    key: 'd',
  },
  { name: 'outreach', to: '/outreach', permission: 'outreach.read', group: 'agreement', icon: SmileOutlined, key: 'j' },
  { name: 'analysis', to: '/analysis', permission: 'analysis.run', group: 'record', icon: BarChartOutlined, key: 'y' },
  { name: 'facts', to: '/facts', permission: 'fact.read', group: 'record', icon: AuditOutlined, key: 'f' },
  { name: 'people', to: '/people', permission: 'person.list', group: 'record', icon: TeamOutlined, key: 'p' },
  { name: 'settings', to: '/settings', permission: 'webhook.manage', group: 'record', icon: ApiOutlined, key: 's' },
];

export const NAV_GROUPS: readonly NavGroup[] = ['work', 'agreement', 'record'];
export const REPORT: Pick<NavItem, 'to' | 'permission' | 'key'> = {
  to: '/report',
  permission: 'case.report',
  key: 'n',
};

/** What this person may see, of what this console has; in development also what is still to come. */
export function useNavItems(): readonly NavItem[] {
  const can = useCan();
  const router = useRouter();
  return NAV_ITEMS.filter((item) => can(item.permission) && (import.meta.env.DEV || item.to in router.routesByPath));
}

export function useMayReport(): boolean {
  const can = useCan();
  const router = useRouter();
  return can(REPORT.permission) && (import.meta.env.DEV || REPORT.to in router.routesByPath);
}
