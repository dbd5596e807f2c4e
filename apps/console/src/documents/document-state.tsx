import {
  CheckCircleOutlined,
  CloseCircleOutlined,
  LoadingOutlined,
  SafetyCertificateOutlined,
  StopOutlined,
} from '@ant-design/icons';
import type { DocumentState as State } from '@yinuo/api';
import { useTranslation } from 'react-i18next';
import { StatusTag } from '../kit/index.ts';
import type { Tone } from '../theme/palette.ts';

const TONES: Readonly<Record<State, Tone>> = {
  queued: 'pending',
  ready: 'kept',
  failed: 'broken',
  cancelled: 'neutral',
};
const ICONS = {
  queued: LoadingOutlined,
  ready: CheckCircleOutlined,
  failed: CloseCircleOutlined,
  cancelled: StopOutlined,
};

interface DocumentStateProps {
  readonly document: { readonly state: State; readonly progress: number; readonly sealed: object | null };
}

/** 生成中 40%, 已生成, 未成功, 已取消; 已签认 when the month was signed by it. */
export function DocumentState({ document: { state, progress, sealed } }: DocumentStateProps) {
  const { t } = useTranslation('documents');
  if (sealed !== null) {
    return (
      <StatusTag tone="excused" icon={<SafetyCertificateOutlined aria-hidden="true" />}>
        {t('sealed')}
      </StatusTag>
    );
  }
  const Icon = ICONS[state];
  return (
    <StatusTag tone={TONES[state]} icon={<Icon aria-hidden="true" />}>
      {state === 'queued' ? t('progress', { n: progress }) : t(`states.${state}`)}
    </StatusTag>
  );
}
