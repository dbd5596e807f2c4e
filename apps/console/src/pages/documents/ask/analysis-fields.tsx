import { MinusCircleOutlined, PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import type { AnalysisDraft } from '@yinuo/api';
import { Button, Form, type FormInstance, Input } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { readDraft } from '../../../documents/index.ts';
import { QueryState } from '../../../kit/index.ts';
import styles from '../documents.module.css';
import type { AskValues } from './ask-drawer.tsx';

/** The parts as the report groups them (XY-6). */
const GROUPS = [
  ['event', ['description']],
  ['cause', ['directCause', 'rootCause']],
  ['impact', ['impactScope', 'impactSpan', 'businessImpact', 'dataImpact']],
  ['solution', ['symptoms', 'temporaryFix', 'finalFix']],
  ['summary', ['summary']],
] as const;

interface AnalysisFieldsProps {
  readonly form: FormInstance<AskValues>;
  readonly caseId: string;
  readonly onFault: (broken: boolean) => void;
}

/** What people write for an analysis, filled in with what is known already. */
export function AnalysisFields({ form, caseId, onFault }: AnalysisFieldsProps) {
  const query = useQuery({ queryKey: ['analysis-draft', caseId], queryFn: () => readDraft(caseId), staleTime: 0 });
  const { data, error } = query;
  useEffect(() => {
    if (data !== undefined) form.setFieldsValue({ contract: data.case.contract, parts: data.parts });
  }, [form, data]);
  useEffect(() => onFault(error !== null), [error, onFault]);
  return <QueryState query={query}>{(draft) => <Fields draft={draft} />}</QueryState>;
}

function Fields({ draft }: { draft: AnalysisDraft }) {
  const { t } = useTranslation('documents');
  const FROM = { case: t('ask.fromCase'), document: t('ask.fromDocument') };
  return (
    <div className={styles.parts}>
      <p className={styles.hint}>
        {draft.demanded && <strong>{t('ask.demanded')} </strong>}
        {t('ask.partsHint')} {t('ask.steps')}
      </p>
      {GROUPS.map(([group, names]) => (
        <section key={group}>
          <h3>{t(`ask.groups.${group}`)}</h3>
          {names.map((name) => {
            const from = draft.from[name];
            const label = (
              <>
                {t(`parts.${name}`)}
                {from !== undefined && <span className={styles.from}>{FROM[from]}</span>}
              </>
            );
            return (
              <Form.Item key={name} name={['parts', name]} label={label}>
                <Input.TextArea autoSize={{ minRows: name === 'impactSpan' ? 1 : 2, maxRows: 10 }} maxLength={4000} />
              </Form.Item>
            );
          })}
        </section>
      ))}
      <Measures />
    </div>
  );
}

function Measures() {
  const { t } = useTranslation('documents');
  return (
    <Form.List name={['parts', 'measures']}>
      {(rows, { add, remove }) => (
        <Form.Item label={t('ask.measures')}>
          <div className={styles.form}>
            {rows.map(({ key, name }) => (
              <div key={key} className={styles.measure}>
                <Form.Item name={[name, 'what']} noStyle>
                  <Input placeholder={t('ask.measure.what')} aria-label={t('ask.measure.what')} maxLength={500} />
                </Form.Item>
                <Form.Item name={[name, 'party']} noStyle>
                  <Input placeholder={t('ask.measure.party')} aria-label={t('ask.measure.party')} maxLength={60} />
                </Form.Item>
                <Form.Item name={[name, 'by']} noStyle>
                  <Input placeholder={t('ask.measure.by')} aria-label={t('ask.measure.by')} maxLength={40} />
                </Form.Item>
                <Button
                  type="text"
                  icon={<MinusCircleOutlined />}
                  aria-label={t('ask.measure.remove')}
                  onClick={() => remove(name)}
                />
              </div>
            ))}
            <div>
              <Button size="small" icon={<PlusOutlined />} disabled={rows.length >= 20} onClick={() => add({})}>
                {t('ask.measure.add')}
              </Button>
            </div>
          </div>
        </Form.Item>
      )}
    </Form.List>
  );
}
