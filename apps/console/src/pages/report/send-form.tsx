import { DownOutlined, SendOutlined } from '@ant-design/icons';
import { useSearch } from '@tanstack/react-router';
import type { CaseHead, ContractView } from '@yinuo/api';
import { Button, Form, Input } from 'antd';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan, useSession } from '../../app/session.ts';
import { logCall, reportCase } from '../../cases/index.ts';
import { FaultAlert, useAction, useFieldFaults } from '../../kit/index.ts';
import { DetailFields } from './detail-fields.tsx';
import styles from './report.module.css';
import { callBody, type ReportValues, reportBody } from './report-values.ts';
import { KIND_ICONS, useTileWords } from './tile-grid.tsx';
import type { Tile } from './tiles.ts';

interface SendFormProps {
  readonly contract: ContractView;
  readonly tile: Tile;
  readonly kept: ReportValues | undefined;
  readonly onKeep: (values: ReportValues) => void;
  readonly onBack: () => void;
  readonly onSent: (head: CaseHead, files: readonly File[]) => void;
}

/** Enter sends from the one line; in the details it would send too early. */
function onlyTitleSends(event: KeyboardEvent): void {
  const { target } = event;
  if (event.key === 'Enter' && target instanceof HTMLInputElement && target.id !== 'title') event.preventDefault();
}

/** Second click: one line of text, and send. Everything else is folded. */
export function SendForm({ contract, tile, kept, onKeep, onBack, onSent }: SendFormProps) {
  const { t } = useTranslation('report');
  const words = useTileWords()(tile);
  const { organisation } = useSession();
  const { call } = useSearch({ from: '/shell/report' });
  const mayAnswer = useCan()('case.respond');
  const [form] = Form.useForm<ReportValues>();
  const [files, setFiles] = useState<readonly File[]>([]);
  const [open, setOpen] = useState(tile.kind === 'patient' || call !== undefined);
  const [fault, setFault] = useState<unknown>(null);
  const showFieldFaults = useFieldFaults(form);
  const Icon = KIND_ICONS[tile.kind];
  const send = useAction({
    act: (values: ReportValues, key) => {
      const body = reportBody(contract.id, tile, values);
      const call = mayAnswer ? callBody(body, values) : null;
      return call === null ? reportCase(body, key) : logCall(call, key);
    },
    refresh: [['cases'], ['today']],
    done: false,
    onDone: (head) => onSent(head, files),
    onFault: (error) => {
      setOpen(true);
      setFault(showFieldFaults(error) ? null : error);
    },
  });
  return (
    <Form<ReportValues>
      form={form}
      layout="vertical"
      className={styles.send ?? ''}
      initialValues={{ channel: organisation.side === 'hospital' ? 'web' : 'phone', ...kept }}
      onValuesChange={(_, all) => onKeep(all)}
      onFinish={(values) => send.mutate(values)}
      onKeyDown={onlyTitleSends}
      scrollToFirstError
    >
      <div className={styles.chosen} data-kind={tile.kind}>
        <span className={styles.tileIcon} aria-hidden="true">
          <Icon />
        </span>
        <strong>{words.name}</strong>
        <Button type="link" onClick={onBack}>
          {t('other')}
        </Button>
      </div>
      <Form.Item
        name="title"
        label={t('fields.title')}
        rules={[{ required: true, whitespace: true, message: t('titleMissing') }]}
      >
        <Input size="large" autoFocus maxLength={200} placeholder={t(`examples.${tile.kind}`)} autoComplete="off" />
      </Form.Item>
      <FaultAlert error={fault} />
      <div className={styles.sendRow}>
        <Button
          type="text"
          icon={<DownOutlined rotate={open ? 180 : 0} />}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {t(files.length > 0 ? 'detailsWithFiles' : 'details', { n: files.length })}
        </Button>
        <Button type="primary" size="large" htmlType="submit" icon={<SendOutlined />} loading={send.isPending}>
          {t('send')}
        </Button>
      </div>
      <div hidden={!open}>
        <DetailFields contract={contract} files={files} onFiles={setFiles} mayAnswer={mayAnswer} />
      </div>
    </Form>
  );
}
