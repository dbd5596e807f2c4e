import {
  CheckCircleFilled,
  ClockCircleOutlined,
  ExclamationCircleFilled,
  MinusCircleOutlined,
  StopOutlined,
} from '@ant-design/icons';
import type { PenaltyState } from '@yinuo/api';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { StatusTag } from '../kit/index.ts';
import type { Tone } from '../theme/palette.ts';

interface Look {
  readonly tone: Tone;
  readonly icon: ComponentType;
}

const LOOKS: Readonly<Record<PenaltyState, Look>> = {
  proposed: { tone: 'risk', icon: ClockCircleOutlined },
  accepted: { tone: 'broken', icon: CheckCircleFilled },
  disputed: { tone: 'provisional', icon: ExclamationCircleFilled },
  waived: { tone: 'excused', icon: MinusCircleOutlined },
  gone: { tone: 'neutral', icon: StopOutlined },
};

/** 待答复, 已承认, 有异议, 已免除, 已撤下 */
export function PenaltyTag({ state }: { state: PenaltyState }) {
  const { t } = useTranslation('settlement');
  const { tone, icon: Icon } = LOOKS[state];
  return (
    <StatusTag tone={tone} icon={<Icon aria-hidden="true" />} dashed={state === 'gone'}>
      {t(`penalties.states.${state}`)}
    </StatusTag>
  );
}
