import type { PenaltyView } from '@yinuo/api';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmButton, useAction } from '../../../kit/index.ts';
import { AskDialog, acceptPenalty, decidePenalty, type ReasonedAct } from '../../../settlement/index.ts';

export const refreshOf = (penalty: Pick<PenaltyView, 'id' | 'contract'>) => [
  ['penalty', penalty.id],
  ['penalties', penalty.contract],
  ['period'],
];

/** What this person may decide; the one that agrees last and plainest. */
export function PenaltyActs({ penalty }: { penalty: PenaltyView }) {
  const { t } = useTranslation('settlement');
  const { id, version, may } = penalty;
  const [asking, setAsking] = useState<ReasonedAct>();
  const refresh = refreshOf(penalty);
  const accept = useAction({ act: (_: object, key) => acceptPenalty(id, version, key), refresh });
  return (
    <>
      {(['waive', 'dispute', 'uphold'] as const)
        .filter((act) => may.includes(act))
        .map((act) => (
          <Button key={act} onClick={() => setAsking(act)}>
            {t(`penalties.acts.${act}`)}
          </Button>
        ))}
      {may.includes('accept') && (
        <ConfirmButton
          type="primary"
          act={t('penalties.acts.accept')}
          consequence={t('penalties.acts.acceptHint')}
          loading={accept.isPending}
          onConfirm={() => accept.mutateAsync({}).catch(() => undefined)}
        />
      )}
      {asking !== undefined && (
        <AskDialog
          title={t(`penalties.acts.${asking}`)}
          lead={t(`penalties.acts.${asking}Lead`)}
          ok={t(`penalties.acts.${asking}`)}
          fields={[{ name: 'reason', sort: 'text', label: t('penalties.acts.reason') }]}
          act={({ reason }, key) => decidePenalty(asking, id, { version, reason: String(reason) }, key)}
          refresh={refresh}
          onClose={() => setAsking(undefined)}
        />
      )}
    </>
  );
}
