import {
  CheckCircleFilled,
  ClockCircleOutlined,
  CloseCircleFilled,
  ExclamationCircleFilled,
  MinusCircleOutlined,
  MinusOutlined,
  QuestionCircleOutlined,
} from '@ant-design/icons';
import type { ShownVerdict } from './verdict.ts';

const ICONS = {
  pending: ClockCircleOutlined,
  'at-risk': ExclamationCircleFilled,
  met: CheckCircleFilled,
  breached: CloseCircleFilled,
  excused: MinusCircleOutlined,
  provisional: QuestionCircleOutlined,
  none: MinusOutlined,
};

/** One shape per verdict. */
export function VerdictIcon({ verdict }: { verdict: ShownVerdict }) {
  const Icon = ICONS[verdict];
  return <Icon aria-hidden="true" />;
}
