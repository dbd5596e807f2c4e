import type { FactView } from '@yinuo/api';
import { useTranslation } from 'react-i18next';
import { milliseconds } from '../../../i18n/index.ts';
import { Moment, TwoLine } from '../../../kit/index.ts';

const AT_ONCE_MS = 60_000;

/** When it happened, and when it was written down if that was later. */
export function FactTimes({ fact: { at, recordedAt } }: { fact: Pick<FactView, 'at' | 'recordedAt'> }) {
  const { t } = useTranslation('facts');
  if (milliseconds(recordedAt) - milliseconds(at) <= AT_ONCE_MS) return <Moment at={at} />;
  const later = (
    <>
      {t('late')} <Moment at={recordedAt} />
    </>
  );
  return <TwoLine main={<Moment at={at} />} sub={later} />;
}
