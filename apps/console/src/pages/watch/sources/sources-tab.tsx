import { useQuery } from '@tanstack/react-query';
import type { AlertSourceView, RunnerView } from '@yinuo/api';
import { AlertFormat } from '@yinuo/api';
import { Button, Checkbox, Form, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  ConfirmButton,
  CopyId,
  EmptyState,
  Moment,
  Panel,
  QueryState,
  StatusTag,
  useAction,
} from '../../../kit/index.ts';
import {
  createSource,
  inviteRunner,
  listAssets,
  listRunners,
  listSources,
  removeRunner,
  removeSource,
} from '../../../watch/index.ts';
import styles from '../watch.module.css';

/** Where results and alerts come from: runners inside the hospital, and other tools. */
export function SourcesTab({ contract }: { contract: string }) {
  return (
    <div className={styles.stack}>
      <RunnersPanel contract={contract} />
      <ToolsPanel contract={contract} />
    </div>
  );
}

const TONES = { invited: 'neutral', alive: 'kept', behind: 'risk', silent: 'broken' } as const;

function RunnersPanel({ contract }: { contract: string }) {
  const { t } = useTranslation('watch');
  const [adding, setAdding] = useState(false);
  const query = useQuery({
    queryKey: ['runners', contract],
    queryFn: () => listRunners(contract),
    refetchInterval: 15_000,
  });
  return (
    <Panel
      title={t('runners.title')}
      note={t('runners.note')}
      bare
      actions={
        query.data?.may.includes('watch.manage') && <Button onClick={() => setAdding(true)}>{t('runners.add')}</Button>
      }
    >
      <QueryState query={query}>
        {({ items, may }) =>
          items.length === 0 ? (
            <EmptyState title={t('runners.none')} hint={t('runners.noneHint')} />
          ) : (
            <ul className={styles.list}>
              {items.map((runner) => (
                <RunnerLine key={runner.id} runner={runner} may={may.includes('watch.manage')} />
              ))}
            </ul>
          )
        }
      </QueryState>
      <SecretDialog
        open={adding}
        title={t('runners.add')}
        make={async ({ name }, key) => {
          const { token } = await inviteRunner(contract, name, key);
          return `./yinuo probe --desk ${location.origin} --token ${token}`;
        }}
        hint={t('runners.tokenHint')}
        refresh="runners"
        onClose={() => setAdding(false)}
      />
    </Panel>
  );
}

function RunnerLine({ runner, may }: { runner: RunnerView; may: boolean }) {
  const { t } = useTranslation('watch');
  const remove = useAction({ act: () => removeRunner(runner.id), refresh: [['runners']], done: t('runners.removed') });
  return (
    <li>
      <span className={styles.main}>
        <strong>{runner.name}</strong>
        <small>
          {[runner.host, runner.version, t('runners.probes', { n: runner.probes })].filter(Boolean).join(' · ')}
        </small>
        {runner.waiting > 0 && <small>{t('runners.waiting', { n: runner.waiting })}</small>}
        {runner.lost > 0 && <small>{t('runners.lost', { n: runner.lost })}</small>}
      </span>
      <span className={styles.side}>
        {runner.lastSeenAt === null ? '–' : <Moment at={runner.lastSeenAt} style="near" />}
      </span>
      <StatusTag tone={TONES[runner.state]}>{t(`runners.states.${runner.state}`)}</StatusTag>
      {may && (
        <ConfirmButton
          danger
          act={t('runners.remove')}
          consequence={t('runners.removeHint')}
          onConfirm={() => remove.mutateAsync(undefined).catch(() => undefined)}
        />
      )}
    </li>
  );
}

function ToolsPanel({ contract }: { contract: string }) {
  const { t } = useTranslation('watch');
  const [adding, setAdding] = useState(false);
  const query = useQuery({ queryKey: ['alert-sources', contract], queryFn: () => listSources(contract) });
  return (
    <Panel
      title={t('tools.title')}
      note={t('tools.note')}
      bare
      actions={
        query.data?.may.includes('watch.manage') && <Button onClick={() => setAdding(true)}>{t('tools.add')}</Button>
      }
    >
      <QueryState query={query}>
        {({ items, may }) =>
          items.length === 0 ? (
            <EmptyState title={t('tools.none')} hint={t('tools.noneHint')} />
          ) : (
            <ul className={styles.list}>
              {items.map((source) => (
                <ToolLine key={source.id} source={source} may={may.includes('watch.manage')} />
              ))}
            </ul>
          )
        }
      </QueryState>
      <SecretDialog
        open={adding}
        title={t('tools.add')}
        contract={contract}
        make={async ({ name, format, asset, countsDowntime }, key) => {
          const mapped = { asset: asset ?? null, countsDowntime: countsDowntime ?? true };
          const body = { contract, name, format: format ?? 'alertmanager', ...mapped };
          const { path, token } = await createSource(body, key);
          return `${location.origin}${path}?token=${token}`;
        }}
        hint={t('tools.tokenHint')}
        refresh="alert-sources"
        onClose={() => setAdding(false)}
      />
    </Panel>
  );
}

function ToolLine({ source, may }: { source: AlertSourceView; may: boolean }) {
  const { t } = useTranslation('watch');
  const remove = useAction({
    act: () => removeSource(source.id),
    refresh: [['alert-sources']],
    done: t('tools.removed'),
  });
  const about = [
    t(`tools.formats.${source.format}`),
    t('tools.received', { n: source.received }),
    ...(source.countsDowntime ? [t('tools.countsDowntime')] : []),
  ];
  return (
    <li>
      <span className={styles.main}>
        <strong>{source.name}</strong>
        <small>{about.join(' · ')}</small>
      </span>
      <span className={styles.side}>{source.lastAt === null ? '–' : <Moment at={source.lastAt} style="near" />}</span>
      {may && (
        <ConfirmButton
          danger
          act={t('tools.remove')}
          onConfirm={() => remove.mutateAsync(undefined).catch(() => undefined)}
        />
      )}
    </li>
  );
}

interface SecretValues {
  readonly name: string;
  readonly format?: AlertFormat;
  readonly asset?: string;
  readonly countsDowntime?: boolean;
}

interface SecretDialogProps {
  readonly open: boolean;
  readonly title: string;
  /** Asks for what another tool's alerts need too: their format, and where in this contract they belong. */
  readonly contract?: string;
  readonly make: (values: SecretValues, key: string) => Promise<string>;
  readonly hint: string;
  readonly refresh: string;
  readonly onClose: () => void;
}

/** Asks for a name, then shows once what only this reply holds. */
function SecretDialog({ open, title, contract, make, hint, refresh, onClose }: SecretDialogProps) {
  const { t } = useTranslation('watch');
  const [form] = Form.useForm<SecretValues>();
  const [secret, setSecret] = useState<string>();
  const save = useAction({ act: make, refresh: [[refresh]], done: false, onDone: setSecret });
  const close = () => {
    setSecret(undefined);
    form.resetFields();
    onClose();
  };
  return (
    <Modal
      open={open}
      title={title}
      onCancel={close}
      onOk={() => (secret === undefined ? form.submit() : close())}
      confirmLoading={save.isPending}
      destroyOnHidden
    >
      {secret === undefined ? (
        <Form form={form} layout="vertical" onFinish={(values) => save.mutate(values)}>
          <Form.Item name="name" label={t('columns.name')} rules={[{ required: true, whitespace: true }]}>
            <Input maxLength={80} autoComplete="off" />
          </Form.Item>
          {contract !== undefined && <ToolFields contract={contract} />}
        </Form>
      ) : (
        <>
          <p>{hint}</p>
          <CopyId id={secret} />
        </>
      )}
    </Modal>
  );
}

function ToolFields({ contract }: { contract: string }) {
  const { t } = useTranslation('watch');
  const assets = useQuery({ queryKey: ['assets', contract], queryFn: () => listAssets(contract) });
  return (
    <>
      <Form.Item name="format" label={t('tools.format')} initialValue="alertmanager">
        <Select options={AlertFormat.options.map((value) => ({ value, label: t(`tools.formats.${value}`) }))} />
      </Form.Item>
      <Form.Item name="asset" label={t('tools.asset')} extra={t('tools.assetHint')}>
        <Select
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          options={(assets.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Form.Item>
      <Form.Item name="countsDowntime" valuePropName="checked" initialValue={true}>
        <Checkbox>{t('tools.countsDowntime')}</Checkbox>
      </Form.Item>
    </>
  );
}
