import type { DowntimeView } from '@yinuo/api';
import { CorrectionForm } from '../correction-form.tsx';
import { OutageForm } from '../outage-form.tsx';
import { DenialForm } from './denial-form.tsx';
import type { Reported } from './reported-filter.ts';

/** What is done with one report. */
export interface One {
  readonly enter?: Reported;
  readonly deny?: Reported;
  readonly confirm?: DowntimeView['outages'][number] | undefined;
}

export function OneForm({ contract, one, onClose }: { contract: string; one: One; onClose: () => void }) {
  const { enter, deny, confirm } = one;
  return (
    <>
      <OutageForm
        contract={contract}
        open={enter !== undefined}
        {...(enter && { reported: enter })}
        onClose={onClose}
      />
      <CorrectionForm outage={confirm} onClose={onClose} />
      <DenialForm reported={deny} onClose={onClose} />
    </>
  );
}
