import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { beijingToday } from '../clock/index.ts';
import { beijingDay, useFormat, useText } from '../i18n/index.ts';
import type { Show } from './sentence-params.ts';

/** Where the word of a coded field lies; the value is the last part of the key. */
const TABLES: Readonly<Record<string, string>> = {
  kind: 'words:kinds',
  clock: 'words:clocks',
  party: 'words:parties',
  handling: 'words:handling',
  role: 'words:roles',
  side: 'common:sides',
  payer: 'common:sides',
  duty: 'rota:duties',
  to: 'caseFacts:values.to',
  audience: 'caseFacts:values.audience',
  purpose: 'caseFacts:values.purpose',
  result: 'caseFacts:values.result',
  recoveryParty: 'money:parties',
  repaymentWay: 'money:ways',
  changeKind: 'money:changeKinds',
};
const CODE = /^[a-z-]+$/;

/** Values of facts and notices in the language on screen. */
export function useShow(): Show {
  const { t } = useTranslation(['words', 'common', 'rota', 'caseFacts', 'documents', 'money']);
  const text = useText();
  const format = useFormat();
  return useMemo(
    () => ({
      instant: (at) => format.instant(at, beijingDay(at) === beijingToday() ? 'near' : 'short'),
      day: (day) => format.instant(`${day}T00:00:00+08:00`, 'day'),
      text,
      number: format.number,
      coded: (field, value) => {
        const table = TABLES[field];
        if (table === undefined || !CODE.test(value)) return undefined;
        const keys = field === 'kind' ? [`${table}.${value}`, `documents:kinds.${value}`] : [`${table}.${value}`];
        return String(t(keys as ['words:kinds.fault'], { defaultValue: value }));
      },
    }),
    [t, text, format],
  );
}
