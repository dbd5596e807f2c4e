import type { OccurrenceDetail } from '@yinuo/api';
import { useTranslation } from 'react-i18next';
import type { TimelineEntry } from '../../../kit/index.ts';
import type { Tone } from '../../../theme/palette.ts';

const TONES: Readonly<Record<string, Tone>> = {
  'occurrence.completed': 'pending',
  'occurrence.confirmed': 'kept',
  'occurrence.waived': 'excused',
  'occurrence.overdue': 'broken',
  'occurrence.missed': 'broken',
};

/** The facts of an occurrence as entries of the timeline. */
export function useHistory({ history }: OccurrenceDetail): readonly TimelineEntry[] {
  const { t } = useTranslation('ledger');
  return history.map(({ type, at, by, data }, index) => {
    const words = wordsOf(data);
    return {
      id: `${index}`,
      at,
      title: t(`history.${type.replace('occurrence.', '') as 'completed'}`, { defaultValue: type }),
      ...(by === null ? {} : { by }),
      ...(words === undefined ? {} : { body: words }),
      tone: TONES[type] ?? 'neutral',
    };
  });
}

/** The reason, the event's day, or the words of the evidence. */
function wordsOf(data: Readonly<Record<string, unknown>>): string | undefined {
  if (typeof data.reason === 'string') return data.reason;
  if (typeof data.on === 'string') return data.on;
  if (typeof data.name === 'string') return data.name;
  const evidence = data.evidence;
  if (typeof evidence === 'object' && evidence !== null && 'text' in evidence && typeof evidence.text === 'string') {
    return evidence.text;
  }
  return undefined;
}
