import { DownloadOutlined, FileExcelOutlined, FileWordOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import type { DocumentView } from '@yinuo/api';
import { Button } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useContracts } from '../../cases/index.ts';
import { cancelDocument, DocumentState, documentUrl, useAskedBy, usePeriodWords } from '../../documents/index.ts';
import { formatBytes, useText } from '../../i18n/index.ts';
import { type Column, ConfirmButton, Moment, TwoLine, useAction } from '../../kit/index.ts';
import styles from './documents.module.css';

export function useDocumentColumns(): readonly Column<DocumentView>[] {
  const { t } = useTranslation('documents');
  const text = useText();
  const { items, nameOf } = useContracts();
  const askedBy = useAskedBy();
  const several = items.length > 1;
  return useMemo((): readonly Column<DocumentView>[] => {
    const contract: Column<DocumentView> = {
      key: 'contract',
      title: t('columns.contract'),
      width: 210,
      render: (row) => text(nameOf(row.contract)),
    };
    return [
      {
        key: 'document',
        title: t('columns.document'),
        card: 'head',
        fixed: true,
        width: 250,
        render: (row) => <DocumentName row={row} />,
      },
      {
        key: 'state',
        title: t('columns.state'),
        card: 'tag',
        width: 130,
        render: (row) => <DocumentState document={row} />,
      },
      { key: 'about', title: t('columns.about'), width: 210, render: (row) => <About row={row} /> },
      { key: 'due', title: t('columns.due'), width: 120, render: (row) => row.due ?? '–' },
      ...(several ? [contract] : []),
      { key: 'asOf', title: t('columns.asOf'), width: 150, render: (row) => <Moment at={row.asOf} style="minute" /> },
      { key: 'askedBy', title: t('columns.askedBy'), width: 120, render: (row) => askedBy(row.askedBy) },
      {
        key: 'size',
        title: t('columns.size'),
        width: 90,
        align: 'end',
        hidden: true,
        card: 'none',
        render: (row) => (row.file === null ? '–' : formatBytes(row.file.bytes)),
      },
      { key: 'act', title: t('columns.act'), width: 110, render: (row) => <Act row={row} /> },
    ];
  }, [t, text, nameOf, several, askedBy]);
}

function DocumentName({ row }: { row: DocumentView }) {
  const { t } = useTranslation('documents');
  const text = useText();
  const Icon = row.kind === 'month-figures' ? FileExcelOutlined : FileWordOutlined;
  const number = row.number ?? t('revision', { n: row.revision });
  return (
    <span className={styles.name}>
      <Icon aria-hidden="true" />
      <TwoLine main={text(row.title)} sub={row.scheduled ? `${number} · ${t('scheduled')}` : number} />
    </span>
  );
}

function About({ row }: { row: DocumentView }) {
  const periodWords = usePeriodWords();
  if (row.case === null) return row.period === null ? null : periodWords(row.period);
  return (
    <Link to="/cases/$id" params={{ id: row.case.id }}>
      {row.case.number}
    </Link>
  );
}

function Act({ row }: { row: DocumentView }) {
  const { t } = useTranslation('documents');
  const cancel = useAction({
    act: (id: string, key) => cancelDocument(id, key),
    refresh: [['documents']],
    done: t('acts.cancelled'),
  });
  if (row.may.includes('download'))
    return (
      <Button size="small" icon={<DownloadOutlined />} href={documentUrl(row.id)} download>
        {t('acts.download')}
      </Button>
    );
  if (!row.may.includes('cancel')) return null;
  return (
    <ConfirmButton
      size="small"
      act={t('acts.cancel')}
      consequence={t('acts.cancelHint')}
      onConfirm={() => cancel.mutate(row.id)}
    />
  );
}
