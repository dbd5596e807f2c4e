import type { DocumentDetail } from '@yinuo/api';
import { useTranslation } from 'react-i18next';
import { useAskedBy } from '../../documents/index.ts';
import { formatBytes } from '../../i18n/index.ts';
import { CopyId, type Detail, Details, Moment, Panel } from '../../kit/index.ts';

interface MadeWithProps {
  readonly detail: DocumentDetail;
  readonly made: NonNullable<DocumentDetail['made']>;
}

/** 生成依据: everything needed to prove the file later. */
export function MadeWith({ detail, made }: MadeWithProps) {
  const askedBy = useAskedBy();
  const { t } = useTranslation('documents');
  const { seal, template } = made;
  const items: Detail[] = [
    { label: t('made.number'), value: detail.number },
    { label: t('made.asOf'), value: <Moment at={detail.asOf} style="full" /> },
    { label: t('made.askedBy'), value: askedBy(detail.askedBy) },
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
    { label: t('made.calendar'), value: <CopyId id={made.calendarVersion} short /> },
    { label: t('made.sha256'), value: <CopyId id={detail.file?.sha256 ?? ''} />, wide: true },
  ];
  return (
    <Panel title={t('made.title')} note={t('made.asOfHint')}>
      <Details items={items} />
    </Panel>
  );
}
