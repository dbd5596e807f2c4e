import { useQuery } from '@tanstack/react-query';
import type { DocumentDetail } from '@yinuo/api';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readChanges } from '../../documents/index.ts';
import { formatBytes, useFormat } from '../../i18n/index.ts';
import { CopyId, type Detail, Details, Moment, Panel, QueryState } from '../../kit/index.ts';
import { ChangeList } from './change-list.tsx';
import styles from './document.module.css';

interface MadeWithProps {
  readonly detail: DocumentDetail;
  readonly made: NonNullable<DocumentDetail['made']>;
}

/** 生成依据: everything needed to prove the file later. */
export function MadeWith({ detail, made }: MadeWithProps) {
  const { t } = useTranslation('documents');
  const format = useFormat();
  const [asked, setAsked] = useState(false);
  const changes = useQuery({
    queryKey: ['document-changes', detail.id],
    queryFn: () => readChanges(detail.id),
    enabled: asked,
  });
  const { seal, template } = made;
  const items: Detail[] = [
    { label: t('made.number'), value: detail.number },
    { label: t('made.asOf'), value: <Moment at={detail.asOf} style="full" /> },
    { label: t('made.askedBy'), value: detail.askedBy.name },
    { label: t('made.contract'), value: t('made.contractVersion', { n: made.contractVersion }) },
    {
      label: t('made.template'),
      value:
        template === null
          ? '–'
          : template.source === 'shipped'
            ? t('made.shipped')
            : t('made.own', { n: template.version }),
    },
    { label: t('made.size'), value: detail.file === null ? '–' : formatBytes(detail.file.bytes) },
    {
      label: t('made.seal'),
      value:
        seal === null ? (
          t('made.noSeal')
        ) : (
          <>
            {t('made.sealBatch', { n: seal.batch })} <CopyId id={seal.hash} short />
          </>
        ),
    },
    { label: t('made.calendar'), value: <CopyId id={made.calendarVersion} /> },
    ...(detail.sealed === null
      ? []
      : [
          {
            label: t('made.sealedBy'),
            value: t('made.sealedText', { who: detail.sealed.by, at: format.instant(detail.sealed.at, 'minute') }),
          },
        ]),
    { label: t('made.sha256'), value: <CopyId id={detail.file?.sha256 ?? ''} />, wide: true },
  ];
  const actions = !asked && (
    <Button size="small" onClick={() => setAsked(true)}>
      {t('acts.changes')}
    </Button>
  );
  return (
    <Panel title={t('made.title')} note={t('made.asOfHint')} actions={actions}>
      <Details items={items} />
      {asked && (
        <div className={styles.changes}>
          <QueryState query={changes}>{(found) => <ChangeList changes={found} />}</QueryState>
        </div>
      )}
    </Panel>
  );
}
