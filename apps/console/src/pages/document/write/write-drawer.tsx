import { useNavigate } from '@tanstack/react-router';
import type { PaperFigures } from '@yinuo/api';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { reviseDocument } from '../../../documents/index.ts';
import { useText } from '../../../i18n/index.ts';
import { DetailDrawer, DraftNote, FaultAlert, useAction, useDraft } from '../../../kit/index.ts';
import styles from './write.module.css';
import { WriteRows } from './write-rows.tsx';
import { tablesOf, textsOf, valuesOf, type WriteValues, writtenOf } from './written-of.ts';

interface WriteDrawerProps {
  readonly id: string;
  readonly figures: PaperFigures;
  readonly onClose: () => void;
}

/** 补充内容: everything that people write into a document, in its order. */
export function WriteDrawer({ id, figures, onClose }: WriteDrawerProps) {
  const { t } = useTranslation('documents');
  const text = useText();
  const navigate = useNavigate();
  const [form] = Form.useForm<WriteValues>();
  const [fault, setFault] = useState<unknown>(null);
  const draft = useDraft<WriteValues>(`document.${id}.write`);
  const save = useAction({
    act: (values: WriteValues, key) => reviseDocument(id, writtenOf(figures, values), key),
    refresh: [['documents'], ['document', id]],
    done: t('write.saved'),
    onDone: (made) => {
      draft.discard();
      onClose();
      void navigate({ to: '/documents/$id', params: { id: made.id } });
    },
    onFault: setFault,
  });
  return (
    <DetailDrawer
      open
      onClose={onClose}
      width={860}
      title={t('write.title')}
      actions={
        <Button type="primary" loading={save.isPending} onClick={form.submit}>
          {t('write.save')}
        </Button>
      }
    >
      <Form<WriteValues>
        form={form}
        layout="vertical"
        className={styles.form ?? ''}
        initialValues={draft.found ?? valuesOf(figures)}
        onValuesChange={(_, all) => draft.keep(all)}
        onFinish={(values) => {
          setFault(null);
          save.mutate(values);
        }}
      >
        <p className={styles.lead}>{t('write.lead')}</p>
        {textsOf(figures).map(({ tag, label }) => (
          <Form.Item key={tag} name={['texts', tag]} label={text(label ?? { zh: tag, en: tag })}>
            <Input.TextArea autoSize={{ minRows: 1, maxRows: 12 }} maxLength={4000} />
          </Form.Item>
        ))}
        {tablesOf(figures).map((table) => (
          <WriteRows key={table.tag} table={table} />
        ))}
        <DraftNote draft={draft} onDiscard={() => form.setFieldsValue(valuesOf(figures))} />
        <FaultAlert error={fault} />
      </Form>
    </DetailDrawer>
  );
}
