import { DownloadOutlined } from '@ant-design/icons';
import type { FactView } from '@yinuo/api';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useContracts } from '../../../cases/index.ts';
import { beijingToday } from '../../../clock/index.ts';
import { useText } from '../../../i18n/index.ts';
import { type ListState, saveFile, useAction, useToast } from '../../../kit/index.ts';
import { useFactWords } from '../../../subject/index.ts';
import { factQuery, listFacts } from '../fact-calls.ts';
import { useSubjectWords } from '../words/subject-link.tsx';
import { useActorWords } from '../words/use-actor-words.ts';
import { allOf } from './all-of.ts';
import { csvOf } from './facts-csv.ts';

/** What the filters find, not only the page on screen, as CSV: in words and with everything that identifies each. */
export function ExportButton({ query }: { query: ListState['query'] }) {
  const { t } = useTranslation('facts');
  const toast = useToast();
  const csv = useCsv();
  const download = useAction({
    act: () => allOf(factQuery(query), listFacts),
    onDone: ({ rows, more }) => {
      saveFile(new Blob([csv(rows)], { type: 'text/csv;charset=utf-8' }), `${t('export.name')}-${beijingToday()}.csv`);
      toast.done(t(more ? 'export.cut' : 'export.done', { n: rows.length }));
    },
  });
  return (
    <Button
      size="small"
      type="text"
      icon={<DownloadOutlined />}
      loading={download.isPending}
      onClick={() => download.mutate(undefined)}
    >
      {t('export.act')}
    </Button>
  );
}

/** Facts as the text of a CSV file. */
function useCsv(): (facts: readonly FactView[]) => string {
  const { t } = useTranslation('facts');
  const text = useText();
  const words = useFactWords();
  const actorWords = useActorWords();
  const subjectWords = useSubjectWords();
  const { nameOf } = useContracts();
  return (facts) => {
    const head = [
      t('drawer.seq'),
      t('columns.at'),
      t('columns.recordedAt'),
      t('columns.fact'),
      t('columns.actor'),
      t('columns.channel'),
      t('columns.contract'),
      t('columns.about'),
      t('columns.type'),
      t('columns.seal'),
      t('drawer.id'),
      t('drawer.subject'),
      t('drawer.data'),
    ];
    const rows = facts.map((fact) => [
      String(fact.seq),
      fact.at,
      fact.recordedAt,
      words(fact),
      actorWords(fact).who,
      fact.channel ?? '',
      fact.contract === null ? '' : text(nameOf(fact.contract)),
      subjectWords(fact) ?? '',
      fact.type,
      fact.batch === null ? '' : String(fact.batch),
      fact.id,
      fact.subject,
      JSON.stringify(fact.data),
    ]);
    return csvOf(head, rows);
  };
}
