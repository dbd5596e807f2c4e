import { PlusOutlined, UploadOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import type { MoneySourceView } from '@yinuo/api';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmButton, EmptyState, Moment, Panel, QueryState, StatusTag, useAction } from '../../../kit/index.ts';
import { listSources, retireSource } from '../calls.ts';
import styles from '../money.module.css';
import { SourceForm } from './source-form.tsx';
import { StatementList } from './statement-list.tsx';
import { UploadForm } from './upload-form.tsx';

/** Where the rows come from, and the files that were taken. */
export function SourcesTab({ contract }: { contract: string }) {
  const { t } = useTranslation('money');
  const [editing, setEditing] = useState<MoneySourceView | 'new'>();
  const [uploading, setUploading] = useState<MoneySourceView>();
  const query = useQuery({ queryKey: ['money', contract, 'sources'], queryFn: () => listSources(contract) });
  const mayAdd = query.data?.may.includes('add') === true;
  return (
    <div className={styles.stack}>
      <Panel
        title={t('sources.title')}
        bare
        actions={
          mayAdd && (
            <Button size="small" icon={<PlusOutlined />} onClick={() => setEditing('new')}>
              {t('sources.add')}
            </Button>
          )
        }
      >
        <QueryState query={query}>
          {({ items }) =>
            items.length === 0 ? (
              <EmptyState title={t('sources.empty')} hint={t('sources.emptyHint')} />
            ) : (
              <SourceTable items={items} onEdit={setEditing} onUpload={setUploading} />
            )
          }
        </QueryState>
      </Panel>
      <StatementList contract={contract} />
      {editing !== undefined && (
        <SourceForm
          contract={contract}
          source={editing === 'new' ? null : editing}
          onClose={() => setEditing(undefined)}
        />
      )}
      {uploading !== undefined && <UploadForm source={uploading} onClose={() => setUploading(undefined)} />}
    </div>
  );
}

interface SourceTableProps {
  readonly items: readonly MoneySourceView[];
  readonly onEdit: (source: MoneySourceView) => void;
  readonly onUpload: (source: MoneySourceView) => void;
}

function SourceTable({ items, onEdit, onUpload }: SourceTableProps) {
  const { t } = useTranslation('money');
  const retire = useAction({ act: retireSource, refresh: [['money']], done: t('sources.retired') });
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th>{t('sources.name')}</th>
            <th>{t('sources.side')}</th>
            <th className={styles.wideOnly}>{t('sources.format')}</th>
            <th className={styles.wideOnly}>{t('sources.last')}</th>
            <th>{t('days.act')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((source) => (
            <tr key={source.id}>
              <td>
                {source.name}{' '}
                {source.state === 'retired' && <StatusTag tone="neutral">{t('sources.isRetired')}</StatusTag>}
              </td>
              <td>{t(`sides.${source.side}`)}</td>
              <td className={styles.wideOnly}>
                <FormatWords source={source} />
              </td>
              <td className={styles.wideOnly}>
                {source.lastTaken === null ? '–' : <Moment at={source.lastTaken.at} style="minute" />}
              </td>
              <td>
                <span className={styles.chips} style={{ justifyContent: 'flex-end' }}>
                  {source.may.includes('change') && (
                    <Button size="small" onClick={() => onEdit(source)}>
                      {t('sources.change')}
                    </Button>
                  )}
                  {source.may.includes('retire') && (
                    <ConfirmButton
                      size="small"
                      act={t('sources.retire')}
                      consequence={t('sources.retireHint')}
                      onConfirm={() => retire.mutateAsync(source.id).catch(() => undefined)}
                    />
                  )}
                  {source.may.includes('upload') && (
                    <Button size="small" type="primary" icon={<UploadOutlined />} onClick={() => onUpload(source)}>
                      {t('sources.upload')}
                    </Button>
                  )}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function FormatWords({ source: { format } }: { source: MoneySourceView }) {
  const { t } = useTranslation('money');
  if (format === null) return <>{t('formats.found')}</>;
  return <>{typeof format === 'string' ? t(`formats.${format}`) : t('formats.mapped')}</>;
}
