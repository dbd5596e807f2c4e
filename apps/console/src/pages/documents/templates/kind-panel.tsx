import { CheckCircleFilled, DownloadOutlined, UploadOutlined } from '@ant-design/icons';
import type { TemplateList } from '@yinuo/api';
import { Button, Collapse } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { activateTemplate, revertTemplate, shippedTemplateUrl, templateUrl } from '../../../documents/index.ts';
import { formatBytes, useFormat, useText } from '../../../i18n/index.ts';
import { ConfirmButton, Panel, StatusTag, useAction } from '../../../kit/index.ts';
import { NotShown } from './not-shown.tsx';
import { TagTable } from './tag-table.tsx';
import styles from './templates.module.css';
import { UploadDialog } from './upload-dialog.tsx';

type KindTemplates = TemplateList['kinds'][number];

/** One kind of report: its versions, the one in use marked. */
export function KindPanel({ of, bytesMax }: { of: KindTemplates; bytesMax: number }) {
  const { t } = useTranslation('documents');
  const text = useText();
  const format = useFormat();
  const [uploading, setUploading] = useState(false);
  const refresh = [['templates']];
  const use = useAction({
    act: (id: string, key) => activateTemplate(id, key),
    refresh,
    done: t('templates.used'),
  });
  const revert = useAction({
    act: (_: object, key) => revertTemplate(of.kind, key),
    refresh,
    done: t('templates.reverted'),
  });
  const upload = (
    <Button icon={<UploadOutlined />} onClick={() => setUploading(true)}>
      {t('templates.upload')}
    </Button>
  );
  return (
    <Panel title={text(of.title)} actions={upload} bare>
      <ul className={styles.versions}>
        {of.versions.map((version) => (
          <Version
            key={version.id}
            title={`${t('templates.version', { n: version.version })} · ${version.name}`}
            sub={`${t('templates.by', { who: version.uploadedBy, at: format.instant(version.uploadedAt, 'minute') })} · ${formatBytes(version.bytes)}`}
            active={version.active}
            href={templateUrl(version.id)}
            note={version.notShown !== null && version.notShown.length > 0 && <NotShown tags={version.notShown} />}
          >
            {!version.active && (
              <Button size="small" loading={use.isPending} onClick={() => use.mutate(version.id)}>
                {t('templates.use')}
              </Button>
            )}
          </Version>
        ))}
        <Version
          title={t('templates.shipped')}
          sub={formatBytes(of.shipped.bytes)}
          active={of.shipped.active}
          href={shippedTemplateUrl(of.kind)}
        >
          {!of.shipped.active && (
            <ConfirmButton
              size="small"
              act={t('templates.revert')}
              consequence={t('templates.revertHint')}
              onConfirm={() => revert.mutate({})}
            />
          )}
        </Version>
      </ul>
      <Collapse
        ghost
        size="small"
        items={[{ key: 'tags', label: t('templates.tags'), children: <TagTable tags={of.tags} /> }]}
      />
      <UploadDialog
        kind={of.kind}
        title={text(of.title)}
        bytesMax={bytesMax}
        open={uploading}
        onClose={() => setUploading(false)}
      />
    </Panel>
  );
}

interface VersionProps {
  readonly title: string;
  readonly sub: string;
  readonly active: boolean;
  readonly href: string;
  readonly note?: ReactNode;
  readonly children: ReactNode;
}

function Version({ title, sub, active, href, note, children }: VersionProps) {
  const { t } = useTranslation('documents');
  return (
    <li className={styles.version}>
      <span className={styles.what}>
        <span>{title}</span>
        <small>{sub}</small>
      </span>
      {active && (
        <StatusTag tone="kept" icon={<CheckCircleFilled aria-hidden="true" />}>
          {t('templates.inUse')}
        </StatusTag>
      )}
      <span className={styles.acts}>
        {children}
        <Button
          size="small"
          type="text"
          icon={<DownloadOutlined />}
          href={href}
          download
          aria-label={`${t('templates.download')} ${title}`}
        >
          {t('templates.download')}
        </Button>
      </span>
      {note}
    </li>
  );
}
