import type { QueryKey } from '@tanstack/react-query';
import { Button, Form, type FormInstance } from 'antd';
import { type ReactNode, useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DetailDrawer } from '../layout/detail-drawer.tsx';
import { FaultAlert } from './fault-alert.tsx';
import { useFieldFaults } from './field-faults.ts';
import styles from './form-drawer.module.css';
import { useAction } from './use-action.ts';

interface FormDrawerProps<Values, Reply> {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: ReactNode;
  readonly hint?: ReactNode;
  /** What stands in the fields when it opens. */
  readonly start?: Parameters<FormInstance<Values>['setFieldsValue']>[0] | undefined;
  /** Does it; pass `intentKey` on with `...once(intentKey)`. */
  readonly act: (values: Values, intentKey: string) => Promise<Reply>;
  /** Queries to read again afterwards. */
  readonly refresh: readonly QueryKey[];
  /** Said when it is done; `false` says nothing. */
  readonly done?: string | false | undefined;
  readonly onDone?: (reply: Reply) => void;
  /** What the button says instead of «save». */
  readonly saveAs?: string;
  /** Other acts on the same record, before the usual two. */
  readonly moreActs?: ReactNode;
  /** The fields, as `Form.Item`s. */
  readonly children: ReactNode;
}

/** A form beside its list: the drawer, saving, faults at their fields and above the button. It closes when it is done. */
export function FormDrawer<Values extends object, Reply>(props: FormDrawerProps<Values, Reply>) {
  const { open, onClose, title, hint, start, act, refresh, done, onDone, saveAs, moreActs, children } = props;
  const { t } = useTranslation('common');
  const [form] = Form.useForm<Values>();
  const showFieldFaults = useFieldFaults(form);
  const [fault, setFault] = useState<unknown>();
  const save = useAction({
    act,
    refresh,
    done,
    onDone: (reply) => {
      onClose();
      onDone?.(reply);
    },
    onFault: (error) => setFault(showFieldFaults(error) ? undefined : error),
  });
  const begin = useEffectEvent(() => {
    setFault(undefined);
    form.resetFields();
    if (start !== undefined) form.setFieldsValue(start);
  });
  useEffect(() => {
    if (open) begin();
  }, [open]);
  return (
    <DetailDrawer
      open={open}
      onClose={onClose}
      title={title}
      width={520}
      actions={
        <>
          {moreActs}
          <Button onClick={onClose}>{t('acts.cancel')}</Button>
          <Button type="primary" loading={save.isPending} onClick={() => form.submit()}>
            {saveAs ?? t('acts.save')}
          </Button>
        </>
      }
    >
      {hint !== undefined && <p className={styles.hint}>{hint}</p>}
      <Form form={form} layout="vertical" onFinish={(values) => save.mutate(values)}>
        {children}
        <FaultAlert error={fault} />
      </Form>
    </DetailDrawer>
  );
}
