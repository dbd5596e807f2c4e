import type { FactView } from '@yinuo/api';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

const KINDS = ['person', 'robot', 'system', 'anonymous'] as const;

/** Who did it, and through which channel when that is worth saying. */
export function useActorWords(): (fact: Pick<FactView, 'actor' | 'channel'>) => {
  who: string;
  how: string | undefined;
} {
  const { t } = useTranslation(['facts', 'cases']);
  return useCallback(
    ({ actor, channel }) => {
      const kind = KINDS.find((known) => known === actor.kind);
      const who = actor.name ?? (kind === undefined ? actor.kind : t(`facts:actors.${kind}`));
      const how = channel === null || channel === 'web' ? undefined : channelWord(t, channel);
      return { who, how: how ?? (actor.name !== null && kind === 'robot' ? t('facts:actors.robot') : undefined) };
    },
    [t],
  );
}

type Translate = ReturnType<typeof useTranslation<['facts', 'cases']>>['t'];

const channelWord = (t: Translate, channel: string): string =>
  String(t(`cases:channels.${channel}` as 'cases:channels.phone', { defaultValue: channel }));
