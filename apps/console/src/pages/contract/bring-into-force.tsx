import type { ContractView } from '@yinuo/api';
import { Button, Form } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { bringIntoForce } from '../../contracts/index.ts';
import { DayInput, DetailDrawer, FaultAlert, useAction, useFieldFaults } from '../../kit/index.ts';

interface Signed {
  readonly signedOn: string;
  readonly startsOn?: string;
}

/** Signs a draft: from then on its term runs. */
export function BringIntoForce({ contract, onClose }: { contract: ContractView; onClose: () => void }) {
  const { t } = useTranslation(['contracts', 'common']);
  const [form] = Form.useForm<Signed>();
  const [fault, setFault] = useState<unknown>(null);
  const showFieldFaults = useFieldFaults(form);
  const save = useAction({
    act: ({ signedOn, startsOn }: Signed) =>
      bringIntoForce(contract.id, {
        signedOn,
        ...(startsOn ? { startsOn } : {}),
      }),
    refresh: [['contract', contract.id], ['contracts']],
    done: t('contracts:inForce.done'),
    onDone: onClose,
    onFault: (error) => setFault(showFieldFaults(error) ? null : error),
  });
  const waits = contract.term.from === 'acceptance';
  return (
    <DetailDrawer
      open
      onClose={onClose}
      width={440}
      title={t('contracts:inForce.title')}
      actions={
        <>
          <Button onClick={onClose}>{t('common:acts.cancel')}</Button>
          <Button type="primary" loading={save.isPending} onClick={form.submit}>
            {t('contracts:inForce.action')}
          </Button>
        </>
      }
    >
      <p style={{ marginBottom: 16 }}>{t('contracts:inForce.hint')}</p>
      <Form form={form} layout="vertical" onFinish={save.mutate}>
        <Form.Item name="signedOn" label={t('contracts:inForce.signedOn')} rules={[{ required: true }]}>
          <DayInput />
        </Form.Item>
        {waits && (
          <Form.Item name="startsOn" label={t('contracts:inForce.startsOn')} rules={[{ required: true }]}>
            <DayInput />
          </Form.Item>
        )}
        <FaultAlert error={fault} />
      </Form>
    </DetailDrawer>
  );
}
