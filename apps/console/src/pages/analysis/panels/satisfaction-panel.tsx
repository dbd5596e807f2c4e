import type { Dashboard } from '@yinuo/api';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../../kit/index.ts';
import { Bars } from './bars.tsx';

/** Survey by survey; who did not answer stands apart and is not satisfied (lesson 10). */
export function SatisfactionPanel({ surveys }: { surveys: Dashboard['satisfaction'] }) {
  const { t } = useTranslation('analysis');
  const bars = useMemo(
    () => ({
      categories: surveys.map(({ survey }) => survey),
      series: [
        { name: t('satisfaction.satisfied'), tone: 'kept' as const, data: surveys.map(({ satisfied }) => satisfied) },
        {
          name: t('satisfaction.others'),
          tone: 'risk' as const,
          data: surveys.map(({ answered, satisfied }) => answered - satisfied),
        },
        {
          name: t('satisfaction.unanswered'),
          tone: 'neutral' as const,
          data: surveys.map(({ invited, answered }) => invited - answered),
        },
      ],
    }),
    [surveys, t],
  );
  return (
    <Panel title={t('satisfaction.title')} note={t('satisfaction.rule')}>
      {surveys.length === 0 ? (
        <p>{t('satisfaction.none')}</p>
      ) : (
        <Bars lying label={t('satisfaction.title')} first={t('satisfaction.survey')} {...bars} />
      )}
    </Panel>
  );
}
