import type { SendingWay } from '@yinuo/api';
import { useTranslation } from 'react-i18next';
import type { Asked } from './ask-dialog.tsx';

const WAYS: readonly SendingWay[] = ['electronic', 'courier', 'in-person'];

/** How an invoice went out; `optional` while it may not have gone yet. */
export function useSendingFields(optional = false): readonly Asked[] {
  const { t } = useTranslation('settlement');
  return [
    {
      name: 'way',
      sort: 'choice',
      label: t('payments.fields.way'),
      options: WAYS.map((value) => ({ value, label: t(`payments.ways.${value}`) })),
      optional,
      ...(optional ? { hint: t('payments.fields.wayHint') } : {}),
    },
    { name: 'sentOn', sort: 'day', label: t('payments.fields.sentOn'), optional },
    { name: 'reference', sort: 'line', label: t('payments.fields.sentNumber'), optional: true },
  ];
}
