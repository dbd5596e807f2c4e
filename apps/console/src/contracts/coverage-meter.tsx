import type { ContractSummary } from '@yinuo/api';
import { useTranslation } from 'react-i18next';
import { Meter } from '../kit/index.ts';

/** How many clauses of the original owe something; what the file lacks of them comes before what needs no obligation. */
export function CoverageMeter({ coverage }: { coverage: ContractSummary['coverage'] }) {
  const { t } = useTranslation('contracts');
  const { clauses, source, missing, mapped, none } = coverage;
  const complete = none === 0 ? t('coverageFull') : t('coverageNote', { none });
  return (
    <Meter
      label={t('coverage')}
      part={mapped}
      whole={source ?? clauses}
      tone="kept"
      note={missing.length > 0 ? t('coverageMissing', { clauses: missing.join(', ') }) : complete}
    />
  );
}
