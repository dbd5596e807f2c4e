import {
  CheckCircleOutlined,
  CloseCircleOutlined,
  EditOutlined,
  EyeOutlined,
  LoadingOutlined,
  RollbackOutlined,
  SendOutlined,
  StopOutlined,
} from '@ant-design/icons';
import type { DocumentStage, DocumentView, DocumentState as State } from '@yinuo/api';
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

const STAGE_TONES: Readonly<Record<DocumentStage, Tone>> = {
  draft: 'risk',
  reviewed: 'pending',
  delivered: 'kept',
  receipted: 'kept',
  returned: 'risk',
};
const STAGE_ICONS = {
  draft: EditOutlined,
  reviewed: EyeOutlined,
  delivered: SendOutlined,
  receipted: CheckCircleOutlined,
  returned: RollbackOutlined,
};

interface DocumentStateProps {
  readonly document: Pick<DocumentView, 'state' | 'progress' | 'stage' | 'supersededBy'>;
}

/** 生成中 40%, 未成功, 已取消; once made how far it has come. */
export function DocumentState({ document: { state, progress, stage, supersededBy } }: DocumentStateProps) {
  const { t } = useTranslation('documents');
  if (supersededBy !== null) return <StatusTag tone="neutral">{t('superseded')}</StatusTag>;
  if (stage !== null) {
    const Icon = STAGE_ICONS[stage];
    return (
      <StatusTag tone={STAGE_TONES[stage]} icon={<Icon aria-hidden="true" />}>
        {t(`stages.${stage}`)}
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
