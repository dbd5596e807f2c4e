import {
  CheckCircleFilled,
  CheckCircleOutlined,
  ClockCircleOutlined,
  CloseCircleFilled,
  ExclamationCircleFilled,
  MinusCircleOutlined,
  QuestionCircleOutlined,
  StopOutlined,
} from '@ant-design/icons';
import type { OccurrenceState } from '@yinuo/api';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { StatusTag } from '../kit/index.ts';
import type { Tone } from '../theme/palette.ts';

interface Look {
  readonly tone: Tone;
  readonly icon: ComponentType;
  readonly dashed?: boolean;
}

/** Tone and shape of each state: broken is solid, what waits is dashed. */
export const LOOKS: Readonly<Record<OccurrenceState, Look>> = {
  waiting: { tone: 'provisional', icon: QuestionCircleOutlined, dashed: true },
  planned: { tone: 'neutral', icon: ClockCircleOutlined },
  'due-soon': { tone: 'risk', icon: ClockCircleOutlined },
  due: { tone: 'risk', icon: ExclamationCircleFilled },
  overdue: { tone: 'broken', icon: ExclamationCircleFilled },
  missed: { tone: 'broken', icon: CloseCircleFilled },
  done: { tone: 'pending', icon: CheckCircleOutlined },
  confirmed: { tone: 'kept', icon: CheckCircleFilled },
  waived: { tone: 'excused', icon: MinusCircleOutlined },
  withdrawn: { tone: 'neutral', icon: StopOutlined, dashed: true },
};

/** 计划中, 临近, 逾期, 已确认 … */
export function OccurrenceTag({ state }: { state: OccurrenceState }) {
  const { t } = useTranslation('ledger');
  const { tone, icon: Icon, dashed = false } = LOOKS[state];
  return (
    <StatusTag tone={tone} icon={<Icon aria-hidden="true" />} dashed={dashed}>
      {t(`states.${state}`)}
    </StatusTag>
  );
}
