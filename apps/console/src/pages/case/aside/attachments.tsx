import { DownloadOutlined, FileOutlined } from '@ant-design/icons';
import type { CaseAttachment, CaseDetail } from '@yinuo/api';
import { Image } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { attachmentUrl, attachToCase } from '../../../cases/index.ts';
import { formatBytes } from '../../../i18n/index.ts';
import { FileDrop, Moment, Panel, useAction } from '../../../kit/index.ts';
import styles from '../case.module.css';

const isPicture = ({ type }: CaseAttachment): boolean => /^image\/(png|jpeg|gif|webp)$/.test(type);

/** Files of a case: pictures open in place, the rest downloads. */
export function Attachments({ detail }: { detail: CaseDetail }) {
  const { t } = useTranslation('casePage');
  const { attachments } = detail;
  const mayAttach = detail.may.includes('attach');
  const [waiting, setWaiting] = useState<readonly File[]>([]);
  const attach = useAction({
    act: async (files: readonly File[], key) => {
      for (const [at, file] of files.entries()) {
        await attachToCase(detail.id, file, `${key}-${at}`);
        setWaiting((before) => before.filter((each) => each !== file));
      }
    },
    refresh: [['case', detail.id]],
    done: t('attached'),
  });
  if (attachments.length === 0 && !mayAttach) return null;
  const pictures = attachments.filter(isPicture);
  const others = attachments.filter((file) => !isPicture(file));
  return (
    <Panel title={t('files')} note={attachments.length > 0 ? attachments.length : undefined}>
      <div className={styles.files}>
        {pictures.length > 0 && (
          <Image.PreviewGroup>
            <ul className={styles.pictures}>
              {pictures.map((file) => (
                <li key={file.id}>
                  <Image src={attachmentUrl(detail.id, file.id)} alt={file.name} width={96} height={72} />
                  <FileLine caseId={detail.id} file={file} />
                </li>
              ))}
            </ul>
          </Image.PreviewGroup>
        )}
        {others.length > 0 && (
          <ul className={styles.fileLines}>
            {others.map((file) => (
              <li key={file.id}>
                <FileOutlined aria-hidden="true" />
                <FileLine caseId={detail.id} file={file} />
              </li>
            ))}
          </ul>
        )}
        {mayAttach && (
          <FileDrop
            files={waiting}
            onChange={(files) => {
              setWaiting(files);
              const added = files.filter((file) => !waiting.includes(file));
              if (added.length > 0) attach.mutate(added);
            }}
          />
        )}
      </div>
    </Panel>
  );
}

function FileLine({ caseId, file }: { caseId: string; file: CaseAttachment }) {
  const { t } = useTranslation('casePage');
  return (
    <span className={styles.fileLine}>
      <a href={attachmentUrl(caseId, file.id)} download={file.name} title={t('download', { name: file.name })}>
        {file.name} <DownloadOutlined aria-hidden="true" />
      </a>
      <small>
        {formatBytes(file.bytes)} · {file.by.name} · <Moment at={file.at} style="near" />
      </small>
    </span>
  );
}
