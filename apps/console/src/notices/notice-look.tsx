import {
  AccountBookOutlined,
  AlertOutlined,
  BellOutlined,
  CalendarOutlined,
  CheckCircleFilled,
  CloseCircleFilled,
  FieldTimeOutlined,
  FileTextOutlined,
  FrownOutlined,
  PhoneOutlined,
  ProfileOutlined,
  UserSwitchOutlined,
  WarningFilled,
} from '@ant-design/icons';
import type { ComponentType } from 'react';
import type { Tone } from '../theme/palette.ts';

interface Look {
  readonly icon: ComponentType;
  readonly tone: Tone;
}

const LOOKS: Readonly<Record<string, Look>> = {
  'case.reported': { icon: AlertOutlined, tone: 'risk' },
  'case.assigned': { icon: UserSwitchOutlined, tone: 'pending' },
  'case.handed-over': { icon: UserSwitchOutlined, tone: 'pending' },
  'case.at-risk': { icon: WarningFilled, tone: 'risk' },
  'case.breached': { icon: CloseCircleFilled, tone: 'broken' },
  'case.demand': { icon: WarningFilled, tone: 'broken' },
  'case.resolved': { icon: CheckCircleFilled, tone: 'kept' },
  'case.request-overdue': { icon: WarningFilled, tone: 'risk' },
  'case.follow-up': { icon: PhoneOutlined, tone: 'pending' },
  'occurrence.due-soon': { icon: FieldTimeOutlined, tone: 'risk' },
  'occurrence.overdue': { icon: WarningFilled, tone: 'risk' },
  'occurrence.missed': { icon: CloseCircleFilled, tone: 'broken' },
  'rota.duty-notice': { icon: CalendarOutlined, tone: 'pending' },
  'rota.leave': { icon: CalendarOutlined, tone: 'neutral' },
  'survey.low-score': { icon: FrownOutlined, tone: 'broken' },
  'document.ready': { icon: FileTextOutlined, tone: 'kept' },
  'contract.amended': { icon: ProfileOutlined, tone: 'pending' },
  'penalty.proposed': { icon: AccountBookOutlined, tone: 'risk' },
  'penalty.right': { icon: WarningFilled, tone: 'broken' },
  'penalty.decided': { icon: AccountBookOutlined, tone: 'pending' },
  'invoice.issued': { icon: FileTextOutlined, tone: 'pending' },
  'invoice.returned': { icon: WarningFilled, tone: 'risk' },
  'invoice.wanted': { icon: FileTextOutlined, tone: 'pending' },
  'invoice.unanswered': { icon: FieldTimeOutlined, tone: 'risk' },
  'payment.sent': { icon: AccountBookOutlined, tone: 'kept' },
  'payment.missing': { icon: WarningFilled, tone: 'risk' },
  'payment.unconfirmed': { icon: FieldTimeOutlined, tone: 'pending' },
  'acceptance.signed': { icon: CheckCircleFilled, tone: 'kept' },
  'period.review': { icon: ProfileOutlined, tone: 'pending' },
  'period.remark': { icon: ProfileOutlined, tone: 'risk' },
  'period.signed': { icon: ProfileOutlined, tone: 'pending' },
  'period.sealed': { icon: CheckCircleFilled, tone: 'kept' },
  'period.noted': { icon: ProfileOutlined, tone: 'neutral' },
  'contract.renewed': { icon: ProfileOutlined, tone: 'kept' },
  'contract.ended': { icon: ProfileOutlined, tone: 'neutral' },
  'contract.notice-given': { icon: WarningFilled, tone: 'risk' },
  'contract.notice-withdrawn': { icon: ProfileOutlined, tone: 'pending' },
  'money.abnormal': { icon: AccountBookOutlined, tone: 'risk' },
  'money.run-failed': { icon: CloseCircleFilled, tone: 'broken' },
  'money.write-off-proposed': { icon: AccountBookOutlined, tone: 'pending' },
  'money.write-off-decided': { icon: AccountBookOutlined, tone: 'neutral' },
  'money.refund-window': { icon: FieldTimeOutlined, tone: 'risk' },
  'recovery.opened': { icon: AccountBookOutlined, tone: 'pending' },
  'recovery.agreed': { icon: AccountBookOutlined, tone: 'pending' },
  'recovery.overdue': { icon: WarningFilled, tone: 'risk' },
  'recovery.closed': { icon: CheckCircleFilled, tone: 'kept' },
};

export const noticeLook = (template: string): Look => LOOKS[template] ?? { icon: BellOutlined, tone: 'neutral' };
