import { Button, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { ApiFault } from '../../api/index.ts';
import {
  ConfirmButton,
  DraftNote,
  FaultAlert,
  FileDrop,
  Panel,
  useDraft,
  useFieldFaults,
  useToast,
} from '../../kit/index.ts';
import styles from './gallery.module.css';

interface Values {
  readonly title?: string;
  readonly kind?: string;
  readonly contact?: { readonly phone?: string };
}

const refusal = new ApiFault('input.invalid', 422, {
  params: {},
  requestId: 'req_01hv3k9q7x',
  fields: [
    { path: 'title', rule: 'too_small', params: { minimum: 4 } },
    { path: 'contact.phone', rule: 'invalid_format', params: {} },
  ],
});

export function FormSection() {
  const [form] = Form.useForm<Values>();
  const draft = useDraft<Values>('gallery');
  const showFieldFaults = useFieldFaults(form);
  const toast = useToast();
  const [files, setFiles] = useState<readonly File[]>([]);
  const [fault, setFault] = useState<unknown>(null);
  return (
    <div className={styles.two}>
      <Panel title="Form · useDraft · useFieldFaults · FaultAlert">
        <Form<Values>
          form={form}
          layout="vertical"
          {...(draft.found && { initialValues: draft.found })}
          onValuesChange={(_, all) => draft.keep(all)}
          onFinish={() => {
            showFieldFaults(refusal);
            setFault(refusal);
          }}
        >
          <Form.Item name="title" label="标题">
            <Input placeholder="哪里出了什么问题" />
          </Form.Item>
          <Form.Item name="kind" label="类别">
            <Select
              options={[
                { value: 'fault', label: '故障' },
                { value: 'question', label: '疑问' },
              ]}
              placeholder="请选择"
            />
          </Form.Item>
          <Form.Item name={['contact', 'phone']} label="联系电话">
            <Input />
          </Form.Item>
          <Form.Item label="附件">
            <FileDrop files={files} onChange={setFiles} accept="image/*,.pdf,.docx" />
          </Form.Item>
          <div className={styles.stack}>
            <FaultAlert error={fault} />
            <p className={styles.row}>
              <Button type="primary" htmlType="submit">
                提交（会被拒绝）
              </Button>
              <ConfirmButton act="作废" danger consequence="作废后不能恢复。" onConfirm={() => toast.done('已作废')} />
            </p>
            <DraftNote draft={draft} onDiscard={() => form.resetFields()} />
          </div>
        </Form>
      </Panel>
      <Panel title="useToast">
        <p className={styles.row}>
          <Button onClick={() => toast.done()}>done</Button>
          <Button onClick={() => toast.note('明天起排班有变动')}>note</Button>
          <Button onClick={() => toast.fault(new ApiFault('state.stale', 409))}>fault</Button>
        </p>
      </Panel>
    </div>
  );
}
