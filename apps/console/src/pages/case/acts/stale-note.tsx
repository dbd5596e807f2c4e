import type { CaseDetail } from '@yinuo/api';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/index.ts';
import { useFactWords } from '../timeline/fact-words.ts';

interface StaleNoteProps {
  readonly detail: CaseDetail;
  /** Facts that were there when the form was opened. */
  readonly known: ReadonlySet<string>;
  /** False: after what happened, the act is no longer possible. */
  readonly still: boolean;
}

/** Somebody moved the case on while this form was open: who did what. What was typed stays. */
export function StaleNote({ detail, known, still }: StaleNoteProps) {
  const { t } = useTranslation('caseActs');
  const format = useFormat();
  const words = useFactWords();
  const news = detail.timeline.filter(({ id }) => !known.has(id));
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title={t('stale.title')}
      description={
        <>
          <ul>
            {news.map((entry) => (
              <li key={entry.id}>
                {format.instant(entry.at, 'near')} {entry.by.name ?? t('stale.desk')} {words(entry.type)}
              </li>
            ))}
          </ul>
          {t(still ? 'stale.again' : 'stale.gone')}
        </>
      }
    />
  );
}
