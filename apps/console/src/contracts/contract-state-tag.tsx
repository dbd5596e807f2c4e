import type { ContractSummary } from '@yinuo/api';
import { useTranslation } from 'react-i18next';
import { StatusTag } from '../kit/index.ts';
import type { Tone } from '../theme/palette.ts';

const TONES: Readonly<Record<ContractSummary['state'], Tone>> = {
  draft: 'provisional',
  'in-force': 'kept',
  ended: 'neutral',
};

/** 未签订, 履行中, 已到期. */
export function ContractStateTag({ state }: { state: ContractSummary['state'] }) {
  const { t } = useTranslation('contracts');
  return (
    <StatusTag tone={TONES[state]} dashed={state === 'draft'}>
      {t(`states.${state}`)}
    </StatusTag>
  );
}
