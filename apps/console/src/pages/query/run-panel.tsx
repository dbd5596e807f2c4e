import { CaretRightOutlined, DownloadOutlined } from '@ant-design/icons';
import type { QueryView } from '@yinuo/api';
import { Button, Form } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ParameterFields, queryWorkbook, Refusal, ResultPanel, runQuery, type Values } from '../../analysis/index.ts';
import { beijingToday } from '../../clock/index.ts';
import { useText } from '../../i18n/index.ts';
import { Panel, saveFile, useAction, useFieldFaults } from '../../kit/index.ts';
import styles from './query.module.css';

interface Asked {
  readonly values?: Readonly<Record<string, string | number | null | undefined>>;
}

/** A cleared field is no value: every contract, no limit. */
const valuesOf = ({ values = {} }: Asked): Values =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value === '' ? null : (value ?? null)]));

/** Parameters as a form, and what came out of the last run. */
export function RunPanel({ query }: { query: QueryView }) {
  const { t } = useTranslation('analysis');
  const text = useText();
  const { id, title, parameters, chart, sql, may } = query;
  const [form] = Form.useForm<Asked>();
  const [fault, setFault] = useState<unknown>(null);
  const showFieldFaults = useFieldFaults(form);
  const onFault = (error: unknown): void => {
    if (!showFieldFaults(error)) setFault(error);
  };
  const run = useAction({ act: (values: Values) => runQuery(id, values), done: false, onFault });
  const excel = useAction({
    act: (values: Values) => queryWorkbook(id, values),
    done: t('result.exported'),
    onDone: (file) => saveFile(file, `${text(title)}-${beijingToday()}.xlsx`),
    onFault,
  });
  const ask = (way: (values: Values) => void) => (asked: Asked) => {
    setFault(null);
    way(valuesOf(asked));
  };
  return (
    <>
      <Panel title={t('query.parameters')} note={t('query.limits')}>
        <Form<Asked>
          form={form}
          layout="vertical"
          requiredMark={false}
          initialValues={{ values: query.values }}
          onFinish={ask(run.mutate)}
        >
          <div className={styles.fields}>
            <ParameterFields parameters={parameters} />
          </div>
          <div className={styles.acts}>
            <Button
              type="primary"
              htmlType="submit"
              icon={<CaretRightOutlined />}
              loading={run.isPending}
              disabled={!may.includes('run')}
            >
              {t('acts.run')}
            </Button>
            <Button
              icon={<DownloadOutlined />}
              loading={excel.isPending}
              onClick={() => ask(excel.mutate)(form.getFieldsValue())}
            >
              {t('acts.excel')}
            </Button>
          </div>
        </Form>
        <details className={styles.statement}>
          <summary>{t('query.statement')}</summary>
          <pre className={styles.code}>{sql}</pre>
        </details>
      </Panel>
      <Refusal error={fault} />
      {run.data !== undefined && <ResultPanel title={text(title)} chart={chart} result={run.data} />}
    </>
  );
}
