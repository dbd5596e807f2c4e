import { DownloadOutlined } from '@ant-design/icons';
import type { FactView } from '@yinuo/api';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useContracts } from '../../../cases/index.ts';
import { beijingToday } from '../../../clock/index.ts';
import { useText } from '../../../i18n/index.ts';
import { useToast } from '../../../kit/index.ts';
import { useFactWords } from '../../../subject/index.ts';
import { useSubjectWords } from '../words/subject-link.tsx';
import { useActorWords } from '../words/use-actor-words.ts';
import { csvOf } from './facts-csv.ts';

/** The rows on screen as CSV, in words and with everything that identifies them. */
export function ExportButton({ facts }: { facts: readonly FactView[] }) {
  const { t } = useTranslation('facts');
  const text = useText();
  const toast = useToast();
  const words = useFactWords();
  const actorWords = useActorWords();
  const subjectWords = useSubjectWords();
  const { nameOf } = useContracts();
  const download = (): void => {
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
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([csvOf(head, rows)], { type: 'text/csv;charset=utf-8' }));
    link.download = `${t('export.name')}-${beijingToday()}.csv`;
    link.click();
    window.setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    toast.done(t('export.done', { n: facts.length }));
  };
  return (
    <Button size="small" type="text" icon={<DownloadOutlined />} disabled={facts.length === 0} onClick={download}>
      {t('export.act')}
    </Button>
  );
}
