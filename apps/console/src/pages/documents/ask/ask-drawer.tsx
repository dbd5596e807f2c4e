import type { AnalysisParts, DocumentKind } from '@yinuo/api';
import { Button, Form } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useContracts } from '../../../cases/index.ts';
import { askDocument, useDocumentKinds } from '../../../documents/index.ts';
import { DetailDrawer, FaultAlert, useAction, useFieldFaults } from '../../../kit/index.ts';
import styles from '../documents.module.css';
import { AnalysisFields } from './analysis-fields.tsx';
import { CaseField, ContractField, KindField, PeriodField } from './ask-fields.tsx';

export interface AskValues {
  readonly kind: DocumentKind;
  readonly contract?: string;
  readonly period?: string;
  readonly case?: string;
  readonly parts?: AnalysisParts;
}

interface AskDrawerProps {
  readonly kind?: string;
  readonly caseId?: string;
  readonly onClose: () => void;
}

/** What the API is asked for; texts left empty are left out. */
function inputOf({ kind, contract = '', period = '', case: of = '', parts = {} }: AskValues) {
  if (kind !== 'fault-analysis') return { kind, contract, period };
  const { measures = [], ...texts } = parts;
  const written = Object.entries(texts).filter(([, text]) => typeof text === 'string' && text.trim() !== '');
  const kept = measures.filter((measure) => (measure?.what ?? '').trim() !== '');
  return {
    kind,
    contract,
    case: of,
    parts: { ...Object.fromEntries(written), ...(kept.length > 0 && { measures: kept.map(withoutEmpty) }) },
  };
}

const withoutEmpty = ({ what, party, by }: NonNullable<AnalysisParts['measures']>[number]) => ({
  what,
  ...(party?.trim() && { party }),
  ...(by?.trim() && { by }),
});

/** 生成文档. */
export function AskDrawer({ kind, caseId, onClose }: AskDrawerProps) {
  const { t } = useTranslation('documents');
  const [form] = Form.useForm<AskValues>();
  const showFieldFaults = useFieldFaults(form);
  const [fault, setFault] = useState<unknown>(null);
  const { items } = useContracts();
  const [draftFault, setDraftFault] = useState(false);
  const ask = useAction({
    act: (values: AskValues, key) => askDocument(inputOf(values), key),
    refresh: [['documents']],
    done: t('ask.queued'),
    onDone: onClose,
    onFault: (error) => {
      if (!showFieldFaults(error)) setFault(error);
    },
  });
  const chosen = Form.useWatch('kind', form);
  const contract = Form.useWatch('contract', form);
  const caseChosen = Form.useWatch('case', form);
  const only = items.length === 1 ? items[0]?.id : undefined;
  const kinds = useDocumentKinds(contract ?? only);
  const known = kinds.find((each) => each.kind === chosen);
  return (
    <DetailDrawer
      open
      onClose={onClose}
      width={680}
      title={t('ask.title')}
      actions={
        <Button
          type="primary"
          loading={ask.isPending}
          disabled={chosen === 'fault-analysis' && (caseChosen === undefined || draftFault)}
          onClick={form.submit}
        >
          {t('ask.submit')}
        </Button>
      }
    >
      <Form<AskValues>
        form={form}
        layout="vertical"
        className={styles.form ?? ''}
        requiredMark={false}
        initialValues={{ kind: kind ?? 'fault-monthly-report', contract: only, case: caseId }}
        onFinish={(values) => {
          setFault(null);
          ask.mutate(values);
        }}
      >
        <ContractField />
        <KindField kinds={kinds} />
        {chosen === 'fault-analysis' ? <CaseField contract={contract} /> : <PeriodField sorts={known?.periods ?? []} />}
        {chosen === 'fault-analysis' && caseChosen !== undefined && (
          <AnalysisFields key={caseChosen} form={form} caseId={caseChosen} onFault={setDraftFault} />
        )}
        <FaultAlert error={fault} />
      </Form>
    </DetailDrawer>
  );
}
