import { CloudDownloadOutlined, PlusOutlined, SettingOutlined, UploadOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import type { MoneySourceView } from '@yinuo/api';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmButton, EmptyState, Moment, Panel, QueryState, StatusTag, useAction } from '../../../kit/index.ts';
import { listSources, retireSource } from '../calls.ts';
import styles from '../money.module.css';
import { FetchForm } from './fetch-form.tsx';
import { NothingForm } from './nothing-form.tsx';
import { SettingsForm } from './settings-form.tsx';
import { SourceForm } from './source-form.tsx';
import { StatementList } from './statement-list.tsx';
import { UploadForm } from './upload-form.tsx';

/** Where the rows come from, and the files that were taken. */
export function SourcesTab({ contract }: { contract: string }) {
  const { t } = useTranslation('money');
  const [editing, setEditing] = useState<MoneySourceView | 'new'>();
  const [uploading, setUploading] = useState<MoneySourceView>();
  const [fetching, setFetching] = useState<MoneySourceView>();
  const [nothing, setNothing] = useState<MoneySourceView>();
  const [setting, setSetting] = useState(false);
  const query = useQuery({ queryKey: ['money', contract, 'sources'], queryFn: () => listSources(contract) });
  const mayAdd = query.data?.may.includes('add') === true;
  return (
    <div className={styles.stack}>
      <Panel
        title={t('sources.title')}
        bare
        actions={
          mayAdd && (
            <>
              <Button size="small" icon={<SettingOutlined />} onClick={() => setSetting(true)}>
                {t('sources.settings')}
              </Button>
              <Button size="small" icon={<PlusOutlined />} onClick={() => setEditing('new')}>
                {t('sources.add')}
              </Button>
            </>
          )
        }
      >
        <QueryState query={query}>
          {({ items }) =>
            items.length === 0 ? (
              <EmptyState title={t('sources.empty')} hint={t('sources.emptyHint')} />
            ) : (
              <SourceTable
                items={items}
                onEdit={setEditing}
                onUpload={setUploading}
                onFetch={setFetching}
                onNothing={setNothing}
              />
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
      {fetching !== undefined && <FetchForm source={fetching} onClose={() => setFetching(undefined)} />}
      {nothing !== undefined && <NothingForm source={nothing} onClose={() => setNothing(undefined)} />}
      {setting && <SettingsForm contract={contract} onClose={() => setSetting(false)} />}
    </div>
  );
}

interface SourceTableProps {
  readonly items: readonly MoneySourceView[];
  readonly onEdit: (source: MoneySourceView) => void;
  readonly onUpload: (source: MoneySourceView) => void;
  readonly onFetch: (source: MoneySourceView) => void;
  readonly onNothing: (source: MoneySourceView) => void;
}

function SourceTable({ items, ...acts }: SourceTableProps) {
  const { t } = useTranslation('money');
  return (
    <div className={styles.scroll}>
      <table className={`${styles.table} ${styles.stacking}`}>
        <thead>
          <tr>
            <th>{t('sources.name')}</th>
            <th>{t('sources.side')}</th>
            <th>{t('sources.format')}</th>
            <th>{t('sources.last')}</th>
            <th>{t('days.act')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((source) => (
            <tr key={source.id}>
              <td>
                {source.name}{' '}
                {source.state === 'retired' && <StatusTag tone="neutral">{t('sources.isRetired')}</StatusTag>}
                {source.failed !== null && <Failed failed={source.failed} />}
              </td>
              <td data-label={t('sources.side')}>{t(`sides.${source.side}`)}</td>
              <td data-label={t('sources.format')}>
                <FormatWords source={source} />
              </td>
              <td data-label={t('sources.last')}>
                {source.lastTaken === null ? '–' : <Moment at={source.lastTaken.at} style="minute" />}
              </td>
              <td>
                <Acts source={source} {...acts} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Why it could not be fetched the last time. */
function Failed({ failed: { day, at, detail, code } }: { failed: NonNullable<MoneySourceView['failed']> }) {
  const { t } = useTranslation('money');
  return (
    <p className={styles.failed}>
      {t('sources.fetchFailed', { day })} · <Moment at={at} style="minute" />
      <small>{code === 'unreachable' ? t('sources.unreachable') : detail || code}</small>
    </p>
  );
}

function Acts({ source, ...on }: Omit<SourceTableProps, 'items'> & { source: MoneySourceView }) {
  const { t } = useTranslation('money');
  const retire = useAction({ act: retireSource, refresh: [['money']], done: t('sources.retired') });
  const may = (act: string) => source.may.includes(act);
  return (
    <span className={styles.chips} style={{ justifyContent: 'flex-end' }}>
      {may('change') && (
        <Button size="small" onClick={() => on.onEdit(source)}>
          {t('sources.change')}
        </Button>
      )}
      {may('retire') && (
        <ConfirmButton
          size="small"
          act={t('sources.retire')}
          consequence={t('sources.retireHint')}
          onConfirm={() => retire.mutateAsync(source.id).catch(() => undefined)}
        />
      )}
      {may('nothing') && (
        <Button size="small" onClick={() => on.onNothing(source)}>
          {t('sources.nothing')}
        </Button>
      )}
      {may('upload') && (
        <Button size="small" type="primary" icon={<UploadOutlined />} onClick={() => on.onUpload(source)}>
          {t('sources.upload')}
        </Button>
      )}
      {may('fetch') && (
        <Button size="small" type="primary" icon={<CloudDownloadOutlined />} onClick={() => on.onFetch(source)}>
          {t('sources.fetch')}
        </Button>
      )}
    </span>
  );
}

function FormatWords({ source: { format, kind } }: { source: MoneySourceView }) {
  const { t } = useTranslation('money');
  if (kind !== 'file') return <>{t(`sources.ways.${kind}`)}</>;
  if (format === null) return <>{t('formats.found')}</>;
  return <>{typeof format === 'string' ? t(`formats.${format}`) : t('formats.mapped')}</>;
}
