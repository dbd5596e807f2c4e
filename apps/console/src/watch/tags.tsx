import {
  CheckCircleOutlined,
  CloseCircleOutlined,
  ExclamationCircleOutlined,
  PauseCircleOutlined,
  QuestionCircleOutlined,
  ToolOutlined,
} from '@ant-design/icons';
import type { AlertView, InspectionItemState, ProbeHealth, StatusView } from '@yinuo/api';
import { useTranslation } from 'react-i18next';
import { StatusTag } from '../kit/index.ts';

const HEALTH = {
  up: ['kept', <CheckCircleOutlined key="i" />],
  down: ['broken', <CloseCircleOutlined key="i" />],
  failing: ['risk', <ExclamationCircleOutlined key="i" />],
  new: ['neutral', <QuestionCircleOutlined key="i" />],
  paused: ['neutral', <PauseCircleOutlined key="i" />],
  unknown: ['neutral', <QuestionCircleOutlined key="i" />],
} as const;

export function HealthTag({ health, flapping = false }: { health: ProbeHealth; flapping?: boolean }) {
  const { t } = useTranslation('watch');
  const [tone, icon] = HEALTH[health];
  return (
    <StatusTag tone={tone} icon={icon}>
      {t(flapping && health === 'down' ? 'health.flapping' : `health.${health}`)}
    </StatusTag>
  );
}

const SYSTEM = {
  up: ['kept', <CheckCircleOutlined key="i" />],
  down: ['broken', <CloseCircleOutlined key="i" />],
  degraded: ['risk', <ExclamationCircleOutlined key="i" />],
  work: ['pending', <ToolOutlined key="i" />],
  unknown: ['neutral', <QuestionCircleOutlined key="i" />],
} as const;

export function SystemTag({ state }: { state: StatusView['systems'][number]['state'] }) {
  const { t } = useTranslation('watch');
  const [tone, icon] = SYSTEM[state];
  return (
    <StatusTag tone={tone} icon={icon}>
      {t(`system.${state}`)}
    </StatusTag>
  );
}

export function AlertTag({ alert }: { alert: Pick<AlertView, 'state' | 'severity' | 'stopped'> }) {
  const { t } = useTranslation('watch');
  const over = alert.stopped ? 'neutral' : 'kept';
  const tone = alert.state === 'over' ? over : alert.severity === 'critical' ? 'broken' : 'risk';
  return (
    <StatusTag tone={alert.state === 'held' ? 'neutral' : tone} dashed={alert.state === 'held'}>
      {t(alert.state === 'over' && alert.stopped ? 'alerts.states.stopped' : `alerts.states.${alert.state}`)}
    </StatusTag>
  );
}

const ITEM = {
  ok: ['kept', <CheckCircleOutlined key="i" />],
  failed: ['broken', <CloseCircleOutlined key="i" />],
  unknown: ['neutral', <QuestionCircleOutlined key="i" />],
} as const;

export function ItemTag({ state }: { state: InspectionItemState }) {
  const { t } = useTranslation('inspections');
  const [tone, icon] = ITEM[state];
  return (
    <StatusTag tone={tone} icon={icon}>
      {t(`itemStates.${state}`)}
    </StatusTag>
  );
}
