import type { DocumentDetail } from '@yinuo/api';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ConsoleFaultCode } from '../../api/index.ts';
import { ApiFault, useFaultSentence } from '../../api/index.ts';
import { TemplateFaults } from '../../documents/index.ts';

interface FailedNoteProps {
  readonly detail: DocumentDetail;
  readonly fault: NonNullable<DocumentDetail['fault']>;
}

/** Why a document could not be made, and the way out. */
export function FailedNote({ detail, fault }: FailedNoteProps) {
  const { t } = useTranslation('documents');
  const sentence = useFaultSentence();
  const words =
    fault.code === 'template.unusable' || fault.code === 'internal'
      ? t(`failedText.${fault.code}`, { n: detail.attempts })
      : sentence(new ApiFault(fault.code as ConsoleFaultCode, 0, { params: fault.params }));
  return (
    <>
      <Alert type="error" showIcon role="alert" title={t('failed')} description={words} />
      {fault.fields.length > 0 && <TemplateFaults faults={fault.fields} />}
    </>
  );
}
