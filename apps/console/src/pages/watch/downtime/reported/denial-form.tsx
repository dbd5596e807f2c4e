import type { DowntimeView } from '@yinuo/api';
import { useTranslation } from 'react-i18next';
import { FormDrawer } from '../../../../kit/index.ts';
import { denyOutage } from '../../../../watch/index.ts';
import { ReasonField } from '../reason-field.tsx';

type Reported = DowntimeView['reported'][number];

/** The hospital's word that nothing was down, with its reason. */
export function DenialForm({ reported, onClose }: { reported: Reported | undefined; onClose: () => void }) {
  const { t } = useTranslation('watch');
  return (
    <FormDrawer
      open={reported !== undefined}
      onClose={onClose}
      title={reported?.title ?? ''}
      hint={t('downtime.denyNote')}
      act={({ reason }: { readonly reason: string }, key) => denyOutage({ case: reported?.case ?? '', reason }, key)}
      refresh={[['downtime']]}
      done={t('downtime.wasDenied')}
    >
      <ReasonField />
    </FormDrawer>
  );
}
