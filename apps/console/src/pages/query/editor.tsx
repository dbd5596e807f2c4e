import { CaretRightOutlined, SaveOutlined } from '@ant-design/icons';
import { useNavigate } from '@tanstack/react-router';
import type { QueryView } from '@yinuo/api';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeQuery, Refusal, ResultPanel, saveQuery, tryQuery } from '../../analysis/index.ts';
import { useText } from '../../i18n/index.ts';
import { Panel, useAction, useFieldFaults } from '../../kit/index.ts';
import { ChartFields } from './chart-fields.tsx';
import { draftOf, type Written, writtenOf } from './draft-of.ts';
import { ParameterRows } from './parameter-rows.tsx';
import styles from './query.module.css';
import { ViewList } from './view-list.tsx';

interface EditorProps {
  /** What it begins with. */
  readonly begun: QueryView | undefined;
  /** The saved query that it changes; absent: a new one. */
  readonly changed: QueryView | undefined;
}

export function Editor({ begun, changed }: EditorProps) {
  const { t } = useTranslation(['analysis', 'common', 'rules']);
  const text = useText();
  const navigate = useNavigate();
  const [form] = Form.useForm<Written>();
  const [fault, setFault] = useState<unknown>(null);
  const showFieldFaults = useFieldFaults(form);
  const onFault = (error: unknown): void => {
    if (!showFieldFaults(error)) setFault(error);
  };
  const attempt = useAction({
    act: ({ sql, parameters }: ReturnType<typeof draftOf>) =>
      tryQuery({ sql, parameters: parameters ?? [], values: {} }),
    done: false,
    onFault,
  });
  const save = useAction({
    act: (draft: ReturnType<typeof draftOf>, key) =>
      changed === undefined
        ? saveQuery(draft, key)
        : changeQuery(changed.id, { ...draft, version: changed.saved?.version ?? 1 }),
    refresh: [['queries']],
    done: t('analysis:write.saved'),
    onDone: ({ id }) => void navigate({ to: '/analysis/queries/$query', params: { query: id } }),
    onFault,
  });
  const required = [{ required: true, message: t('rules:required') }];
  const send = (way: (draft: ReturnType<typeof draftOf>) => void) => (values: Written) => {
    setFault(null);
    way(draftOf(values));
  };
  const tryOut = async () => {
    const values = await form.validateFields(['sql', 'parameters'], { recursive: true }).catch(() => undefined);
    if (values !== undefined) send(attempt.mutate)(form.getFieldsValue());
  };
  return (
    <div className={styles.columns}>
      <div className={styles.column}>
        <Panel>
          <Form<Written>
            form={form}
            layout="vertical"
            requiredMark={false}
            initialValues={writtenOf(begun, changed === undefined, text)}
            onFinish={send(save.mutate)}
          >
            <div className={styles.pair}>
              <Form.Item name="title" label={t('analysis:write.name')} rules={required}>
                <Input maxLength={60} />
              </Form.Item>
              <Form.Item name="about" label={t('analysis:write.about')}>
                <Input maxLength={400} />
              </Form.Item>
            </div>
            <Form.Item
              name="sql"
              label={t('analysis:write.sql')}
              extra={t('analysis:write.sqlHint')}
              rules={required}
              className={styles.sql ?? ''}
            >
              <Input.TextArea autoSize={{ minRows: 8, maxRows: 24 }} maxLength={20_000} spellCheck={false} wrap="off" />
            </Form.Item>
            <ParameterRows />
            <ChartFields />
            <div className={styles.acts}>
              <Button icon={<CaretRightOutlined />} loading={attempt.isPending} onClick={() => void tryOut()}>
                {t('analysis:acts.try')}
              </Button>
              <Button type="primary" htmlType="submit" icon={<SaveOutlined />} loading={save.isPending}>
                {t('common:acts.save')}
              </Button>
            </div>
          </Form>
        </Panel>
        <Refusal error={fault} />
        {attempt.data !== undefined && (
          <ResultPanel
            title={t('analysis:write.tried')}
            chart={draftOf(form.getFieldsValue()).chart ?? null}
            result={attempt.data}
          />
        )}
      </div>
      <Panel title={t('analysis:views.title')} bare>
        <ViewList />
      </Panel>
    </div>
  );
}
