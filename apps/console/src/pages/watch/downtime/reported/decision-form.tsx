import type { DecidedReported } from '@yinuo/api';
import { useTranslation } from 'react-i18next';
import { FormDrawer, useToast } from '../../../../kit/index.ts';
import { decideReported } from '../../../../watch/index.ts';
import { AssetField } from '../../asset-field.tsx';
import { ReasonField } from '../reason-field.tsx';
import type { Reported } from './reported-filter.ts';

export type Decision = 'none-down' | 'down';

interface DecisionFormProps {
  readonly contract: string;
  /** Undefined: closed. */
  readonly decision: Decision | undefined;
  readonly chosen: readonly Reported[];
  readonly onClose: () => void;
  readonly onDecided: (items: DecidedReported['items']) => void;
}

interface Values {
  readonly reason: string;
  readonly asset?: string;
}

/** One decision and one reason for many reports. */
export function DecisionForm({ contract, decision, chosen, onClose, onDecided }: DecisionFormProps) {
  const { t } = useTranslation('watch');
  const toast = useToast();
  const shown = decision ?? 'none-down';
  const nameless = chosen.filter(({ asset }) => asset === null).length;
  return (
    <FormDrawer
      open={decision !== undefined}
      onClose={onClose}
      title={t(`downtime.many.${shown}`, { count: chosen.length })}
      hint={t(`downtime.many.hint.${shown}`)}
      act={(values: Values, key) =>
        decideReported({ contract, cases: chosen.map((one) => one.case), decision: shown, ...values }, key)
      }
      refresh={[['downtime'], ['status']]}
      done={false}
      onDone={({ items }) => {
        const n = items.filter(({ fault }) => fault === null).length;
        if (n > 0) toast.done(t('downtime.many.done', { count: n }));
        onDecided(items);
      }}
    >
      {decision === 'down' && nameless > 0 && (
        <AssetField
          contract={contract}
          enabled
          name="asset"
          label={t('downtime.fields.asset')}
          extra={t('downtime.many.assetHint', { count: nameless })}
          required
        />
      )}
      <ReasonField />
    </FormDrawer>
  );
}
