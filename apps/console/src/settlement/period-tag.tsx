import { AuditOutlined, ClockCircleOutlined, EditOutlined, LockOutlined } from '@ant-design/icons';
import type { PeriodList } from '@yinuo/api';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { StatusTag } from '../kit/index.ts';
import type { Tone } from '../theme/palette.ts';

type Shown = 'running' | 'open' | 'under-review' | 'sealed';

const LOOKS: Readonly<Record<Shown, { readonly tone: Tone; readonly icon: ComponentType }>> = {
  running: { tone: 'pending', icon: ClockCircleOutlined },
  open: { tone: 'risk', icon: EditOutlined },
  'under-review': { tone: 'provisional', icon: AuditOutlined },
  sealed: { tone: 'kept', icon: LockOutlined },
};

type Head = Pick<PeriodList['periods'][number], 'state' | 'over'>;

/** An open period that is not over runs; one that is over waits for its review. */
export const shownState = ({ state, over }: Head): Shown => (state === 'open' && !over ? 'running' : state);

/** 进行中, 待复核, 复核中, 已封存 */
export function PeriodTag({ period }: { period: Head }) {
  const { t } = useTranslation('periods');
  const shown = shownState(period);
  const { tone, icon: Icon } = LOOKS[shown];
  return (
    <StatusTag tone={tone} icon={<Icon aria-hidden="true" />}>
      {t(`states.${shown}`)}
    </StatusTag>
  );
}
