import { CheckOutlined, LockOutlined, MergeOutlined, SyncOutlined } from '@ant-design/icons';
import type { CaseKind, CaseState, ContractView } from '@yinuo/api';
import { useTranslation } from 'react-i18next';
import { useText } from '../i18n/index.ts';
import { StatusTag } from '../kit/index.ts';
import type { Tone } from '../theme/palette.ts';
import { severityTitle } from './contracts.ts';

const TONES: Readonly<Record<CaseState, Tone>> = {
  open: 'pending',
  resolved: 'provisional',
  closed: 'neutral',
  merged: 'neutral',
};
const ICONS = { open: SyncOutlined, resolved: CheckOutlined, closed: LockOutlined, merged: MergeOutlined };

/** 处理中, 已解决, 已关闭, 已合并. */
export function CaseStateTag({ state }: { state: CaseState }) {
  const { t } = useTranslation('cases');
  const Icon = ICONS[state];
  return (
    <StatusTag tone={TONES[state]} icon={<Icon aria-hidden="true" />}>
      {t(`states.${state}`)}
    </StatusTag>
  );
}

interface KindWordsProps {
  readonly kind: CaseKind;
  readonly severity: string | null;
  readonly contract: Pick<ContractView, 'kinds'> | undefined;
}

/** Kind, and severity in the contract's own word: 故障 · 重大信息系统故障. */
export function useKindWords(): (of: KindWordsProps) => string {
  const { t } = useTranslation('words');
  const text = useText();
  return ({ kind, severity, contract }) => {
    const graded = severityTitle(contract, kind, severity);
    return graded === undefined ? t(`kinds.${kind}`) : `${t(`kinds.${kind}`)} · ${text(graded)}`;
  };
}
