import {
  AlertFilled,
  ApiOutlined,
  BellOutlined,
  CalendarOutlined,
  CheckCircleFilled,
  CloseCircleFilled,
  EditOutlined,
  FieldTimeOutlined,
  FileTextOutlined,
  LoginOutlined,
  ProfileOutlined,
  SafetyOutlined,
  StopOutlined,
  UserOutlined,
  WarningFilled,
} from '@ant-design/icons';
import type { ComponentType } from 'react';
import type { Tone } from '../../../theme/palette.ts';

interface Look {
  readonly icon: ComponentType;
  readonly tone: Tone;
}

/** Facts worth a colour of their own; the rest look like their family. */
const BY_TYPE: Readonly<Record<string, Look>> = {
  'case.reported': { icon: AlertFilled, tone: 'risk' },
  'case.warned': { icon: WarningFilled, tone: 'risk' },
  'case.breached': { icon: CloseCircleFilled, tone: 'broken' },
  'case.demand-raised': { icon: WarningFilled, tone: 'broken' },
  'case.resolved': { icon: CheckCircleFilled, tone: 'kept' },
  'case.demand-met': { icon: CheckCircleFilled, tone: 'kept' },
  'occurrence.overdue': { icon: WarningFilled, tone: 'risk' },
  'occurrence.missed': { icon: CloseCircleFilled, tone: 'broken' },
  'occurrence.completed': { icon: CheckCircleFilled, tone: 'kept' },
  'access.refused': { icon: StopOutlined, tone: 'risk' },
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

export function factLook(type: string): Look {
  return BY_TYPE[type] ?? { icon: BY_FAMILY[type.split('.')[0] ?? ''] ?? EditOutlined, tone: 'neutral' };
}
