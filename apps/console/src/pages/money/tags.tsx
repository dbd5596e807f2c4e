import {
  CheckCircleOutlined,
  ClockCircleOutlined,
  CloseCircleOutlined,
  ExclamationCircleOutlined,
  LinkOutlined,
  LoadingOutlined,
  StopOutlined,
  SwapOutlined,
} from '@ant-design/icons';
import type { DifferenceClass, DifferenceState, MoneyRunState, RecoveryState } from '@yinuo/api';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { StatusTag } from '../../kit/index.ts';
import type { Tone } from '../../theme/palette.ts';

type Look = readonly [Tone, ComponentType];

const CLASSES: Readonly<Record<DifferenceClass, Tone>> = {
  surplus: 'risk',
  shortage: 'broken',
  'one-sided': 'provisional',
  amount: 'broken',
  duplicate: 'risk',
  state: 'provisional',
  'next-day': 'neutral',
};

export function ClassTag({ of }: { of: DifferenceClass }) {
  const { t } = useTranslation('money');
  return (
    <StatusTag tone={CLASSES[of]} dashed={of === 'next-day'}>
      {t(`classes.${of}`)}
    </StatusTag>
  );
}

const STATES: Readonly<Record<DifferenceState, Look>> = {
  open: ['risk', ExclamationCircleOutlined],
  proposed: ['pending', ClockCircleOutlined],
  'written-off': ['neutral', StopOutlined],
  matched: ['kept', LinkOutlined],
  recovering: ['pending', SwapOutlined],
  recovered: ['kept', CheckCircleOutlined],
  cleared: ['kept', CheckCircleOutlined],
  replaced: ['neutral', StopOutlined],
};

export function DifferenceTag({ of }: { of: DifferenceState }) {
  const { t } = useTranslation('money');
  const [tone, Icon] = STATES[of];
  return (
    <StatusTag tone={tone} icon={<Icon />}>
      {t(`states.${of}`)}
    </StatusTag>
  );
}

const RUNS: Readonly<Record<MoneyRunState, Look>> = {
  queued: ['pending', LoadingOutlined],
  running: ['pending', LoadingOutlined],
  done: ['kept', CheckCircleOutlined],
  failed: ['broken', CloseCircleOutlined],
  cancelled: ['neutral', StopOutlined],
};

export function RunTag({ of, progress }: { of: MoneyRunState; progress: number }) {
  const { t } = useTranslation('money');
  const [tone, Icon] = RUNS[of];
  return (
    <StatusTag tone={tone} icon={<Icon />}>
      {of === 'running' ? t('runs.progress', { n: progress }) : t(`runs.states.${of}`)}
    </StatusTag>
  );
}

const RECOVERIES: Readonly<Record<RecoveryState, Look>> = {
  verifying: ['risk', ClockCircleOutlined],
  verified: ['pending', ExclamationCircleOutlined],
  proposed: ['pending', ClockCircleOutlined],
  agreed: ['pending', SwapOutlined],
  closed: ['kept', CheckCircleOutlined],
  cancelled: ['neutral', StopOutlined],
};

export function RecoveryTag({ of }: { of: RecoveryState }) {
  const { t } = useTranslation('money');
  const [tone, Icon] = RECOVERIES[of];
  return (
    <StatusTag tone={tone} icon={<Icon />}>
      {t(`recoveries.states.${of}`)}
    </StatusTag>
  );
}
