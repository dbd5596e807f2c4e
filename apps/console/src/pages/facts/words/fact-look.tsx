import {
  AlertFilled,
  ApiOutlined,
  BellOutlined,
  CalendarOutlined,
  CheckCircleFilled,
  CloseCircleFilled,
  EditOutlined,
  EnvironmentOutlined,
  FieldTimeOutlined,
  FileTextOutlined,
  FolderOutlined,
  LoginOutlined,
  MessageOutlined,
  PhoneOutlined,
  ProfileOutlined,
  SafetyOutlined,
  StopOutlined,
  TagOutlined,
  UserOutlined,
  UserSwitchOutlined,
  WarningFilled,
} from '@ant-design/icons';
import type { FactView } from '@yinuo/api';
import type { ComponentType } from 'react';
import type { Tone } from '../../../theme/palette.ts';

interface Look {
  readonly icon: ComponentType;
  readonly tone: Tone;
}

/** Facts worth a colour of their own; the rest look like their family. */
const BY_TYPE: Readonly<Record<string, Look>> = {
  'case.reported': { icon: AlertFilled, tone: 'risk' },
  'case.responded': { icon: MessageOutlined, tone: 'pending' },
  'case.replied': { icon: MessageOutlined, tone: 'pending' },
  'case.notified': { icon: MessageOutlined, tone: 'pending' },
  'case.answered': { icon: MessageOutlined, tone: 'pending' },
  'case.assigned': { icon: UserSwitchOutlined, tone: 'neutral' },
  'case.handed-over': { icon: UserSwitchOutlined, tone: 'neutral' },
  'case.handed-off': { icon: UserSwitchOutlined, tone: 'neutral' },
  'case.followed-up': { icon: PhoneOutlined, tone: 'pending' },
  'case.closed': { icon: FolderOutlined, tone: 'neutral' },
  'case.cause-set': { icon: TagOutlined, tone: 'neutral' },
  'case.classified': { icon: TagOutlined, tone: 'neutral' },
  'case.arrived': { icon: EnvironmentOutlined, tone: 'pending' },
  'case.warned': { icon: WarningFilled, tone: 'risk' },
  'case.breached': { icon: CloseCircleFilled, tone: 'broken' },
  'case.demand-raised': { icon: WarningFilled, tone: 'broken' },
  'case.resolved': { icon: CheckCircleFilled, tone: 'kept' },
  'case.demand-met': { icon: CheckCircleFilled, tone: 'kept' },
  'occurrence.overdue': { icon: WarningFilled, tone: 'risk' },
  'occurrence.missed': { icon: CloseCircleFilled, tone: 'broken' },
  'occurrence.completed': { icon: CheckCircleFilled, tone: 'kept' },
  'access.refused': { icon: StopOutlined, tone: 'risk' },
  'access.not-found': { icon: StopOutlined, tone: 'neutral' },
  'session.locked-out': { icon: StopOutlined, tone: 'risk' },
  'log.verified': { icon: SafetyOutlined, tone: 'kept' },
};
const BY_FAMILY: Readonly<Record<string, ComponentType>> = {
  contract: ProfileOutlined,
  occurrence: FieldTimeOutlined,
  ledger: FieldTimeOutlined,
  rota: CalendarOutlined,
  document: FileTextOutlined,
  session: LoginOutlined,
  person: UserOutlined,
  role: UserOutlined,
  post: UserOutlined,
  organisation: UserOutlined,
  notice: BellOutlined,
  webhook: ApiOutlined,
  'inbound-hook': ApiOutlined,
  inbox: ApiOutlined,
};

export function factLook({ type, data }: Pick<FactView, 'type' | 'data'>): Look {
  if (type === 'log.verified' && data.findings !== 0) return { icon: CloseCircleFilled, tone: 'broken' };
  return BY_TYPE[type] ?? { icon: BY_FAMILY[type.split('.')[0] ?? ''] ?? EditOutlined, tone: 'neutral' };
}
