import type { StatementPreview } from '@yinuo/api';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatFen, useFormat } from '../../../i18n/index.ts';
import { FileDrop, useAction } from '../../../kit/index.ts';
import { previewStatement } from '../calls.ts';
import styles from '../money.module.css';
import { useRefusal } from '../refusal/use-refusal.ts';
import type { Sample } from './map-items.tsx';

const BYTES_MAX = 20 * 1024 * 1024;

interface PreviewBoxProps {
  readonly contract: string;
  /** The column map as JSON, null while it is not complete or not needed. */
  readonly map: () => string | null;
  readonly onSample: (sample: Sample) => void;
}

/** A sample read as the source would read it; nothing of it is kept. */
export function PreviewBox({ contract, map, onSample }: PreviewBoxProps) {
  const { t } = useTranslation('money');
  const [files, setFiles] = useState<readonly File[]>([]);
  const [preview, setPreview] = useState<StatementPreview>();
  const read = useAction({
    act: (file: File) => previewStatement(contract, file, map()),
    done: false,
    onDone(reply) {
      setPreview(reply);
      onSample(reply);
    },
  });
  const [file] = files;
  return (
    <section className={styles.stack}>
      <h3 className={styles.subhead}>{t('sources.preview')}</h3>
      <p className={styles.quiet}>{t('sources.previewHint')}</p>
      <FileDrop
        files={files}
        multiple={false}
        maxBytes={BYTES_MAX}
        accept=".csv,.txt,.xlsx"
        onChange={(chosen) => {
          setFiles(chosen);
          setPreview(undefined);
          if (chosen[0] !== undefined) read.mutate(chosen[0]);
        }}
      />
      {file !== undefined && (
        <p>
          <Button loading={read.isPending} onClick={() => read.mutate(file)}>
            {t('sources.previewRead')}
          </Button>
        </p>
      )}
      {preview !== undefined && <Shown preview={preview} />}
    </section>
  );
}

/** What was read, or why not. */
export function Shown({ preview }: { preview: StatementPreview }) {
  const { t } = useTranslation('money');
  const format = useFormat();
  const refusal = useRefusal();
  const { rows, fen, from, to, fault, header } = preview;
  const read =
    rows === 0
      ? t('sources.previewNoRows')
      : t('sources.previewRows', { rows: format.number(rows), fen: formatFen(fen), from, to });
  return (
    <>
      {header.length > 0 && (
        <p className={styles.quiet}>
          {t('sources.previewHeader')}：{header.join('、')}
        </p>
      )}
      {fault === null ? (
        <Alert type={rows === 0 ? 'warning' : 'success'} showIcon title={read} />
      ) : (
        <Alert type="error" showIcon title={t('sources.previewFault')} description={refusal(fault)} />
      )}
      {preview.first.length > 0 && <FirstRows rows={preview.first} />}
    </>
  );
}

const NUMBERS = ['orderNo', 'transactionId', 'refundNo', 'channelRefundNo', 'hisNo', 'tradeNo'] as const;

function FirstRows({ rows }: { rows: StatementPreview['first'] }) {
  const { t } = useTranslation('money');
  const numbers = NUMBERS.filter((name) => rows.some((row) => row[name] !== ''));
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            {numbers.map((name) => (
              <th key={name}>{t(`rows.${name}`)}</th>
            ))}
            <th>{t('rows.at')}</th>
            <th>{t('rows.state')}</th>
            <th className={styles.number}>{t('rows.fen')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={JSON.stringify(row)}>
              {numbers.map((name) => (
                <td key={name}>{row[name]}</td>
              ))}
              <td className={styles.day}>{row.at.slice(0, 19).replace('T', ' ')}</td>
              <td>{t(`rows.states.${row.state}`)}</td>
              <td className={styles.number}>{formatFen(row.fen)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
