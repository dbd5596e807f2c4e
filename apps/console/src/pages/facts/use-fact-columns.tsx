import type { FactView } from '@yinuo/api';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useContracts } from '../../cases/index.ts';
import { useText } from '../../i18n/index.ts';
import { type Column, Moment, TwoLine } from '../../kit/index.ts';
import styles from './facts.module.css';
import { FactSentence } from './words/fact-sentence.tsx';
import { FactTimes } from './words/fact-times.tsx';
import { SealMark } from './words/seal-mark.tsx';
import { SubjectLink } from './words/subject-link.tsx';
import { useActorWords } from './words/use-actor-words.ts';

/** The columns of the log. */
export function useFactColumns(): readonly Column<FactView>[] {
  const { t } = useTranslation('facts');
  const text = useText();
  const { nameOf } = useContracts();
  const actorWords = useActorWords();
  return useMemo(
    (): readonly Column<FactView>[] => [
      {
        key: 'fact',
        title: t('columns.fact'),
        card: 'head',
        fixed: true,
        width: 380,
        render: (fact) => <FactSentence fact={fact} />,
      },
      { key: 'at', title: t('columns.at'), width: 150, fixed: true, render: (fact) => <FactTimes fact={fact} /> },
      {
        key: 'recordedAt',
        title: t('columns.recordedAt'),
        width: 150,
        hidden: true,
        card: 'none',
        render: ({ recordedAt }) => <Moment at={recordedAt} style="full" />,
      },
      {
        key: 'actor',
        title: t('columns.actor'),
        width: 130,
        render: (fact) => {
          const { who, how } = actorWords(fact);
          return <TwoLine main={who} sub={how} />;
        },
      },
      { key: 'about', title: t('columns.about'), width: 210, render: (fact) => <SubjectLink fact={fact} /> },
      {
        key: 'contract',
        title: t('columns.contract'),
        width: 140,
        card: 'none',
        render: ({ contract }) => (
          <span className={styles.about}>{contract === null ? t('noContract') : text(nameOf(contract)) || '–'}</span>
        ),
      },
      {
        key: 'seal',
        title: t('columns.seal'),
        card: 'tag',
        width: 110,
        render: ({ batch }) => <SealMark batch={batch} />,
      },
    ],
    [t, text, nameOf, actorWords],
  );
}
