import type { FactView } from '@yinuo/api';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { sentenceParams } from './sentence-params.ts';
import { useShow } from './use-show.ts';

type Told = Pick<FactView, 'type' | 'data'>;

/** Which variant of the sentence the data asks for. */
export function variantOf({ type, data }: Told): string | undefined {
  if (data.internal === true) return 'internal';
  if (data.implied === true) return 'implied';
  if (data.excused === true) return 'excused';
  if (type === 'incident.cause-answered') return data.agreed === true ? 'agreed' : 'refused';
  if (type === 'occurrence.completed' && data.late === true) return 'late';
  return typeof data.reason === 'string' ? data.reason : undefined;
}

/** A fact as a sentence: `words(fact)`. A type that this console does not know stays as the log calls it. */
export function useFactWords(): (fact: Told) => string {
  const { t } = useTranslation('factTypes');
  const show = useShow();
  return useCallback(
    (fact) =>
      t(fact.type, {
        keySeparator: false,
        nsSeparator: false,
        context: variantOf(fact),
        defaultValue: fact.type,
        missingInterpolationHandler: () => '–',
        ...sentenceParams(fact.data, show),
      }),
    [t, show],
  );
}

const SAID = [
  'text',
  'separate',
  'solution',
  'cause',
  'ask',
  'asked',
  'answer',
  'outcome',
  'advice',
  'change',
  'summary',
];

/** What people wrote into it, for the line below the sentence. */
export function saidIn({ data }: Pick<FactView, 'data'>): string | undefined {
  const said = SAID.map((field) => data[field]).find((value) => typeof value === 'string' && value !== '');
  return typeof said === 'string' ? said : undefined;
}
