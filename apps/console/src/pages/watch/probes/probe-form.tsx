import { useQuery } from '@tanstack/react-query';
import type { ProbeView } from '@yinuo/api';
import { PROBE_KINDS, type ProbeKind } from '@yinuo/probes/shapes';
import { Button, Form, Input, InputNumber, Radio, Select, Switch } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CopyId, DetailDrawer, FaultAlert, useAction, useFieldFaults } from '../../../kit/index.ts';
import { addProbe, changeProbe, listRunners } from '../../../watch/index.ts';
import { AssetField } from '../asset-field.tsx';
import { bodyOfValues, type ProbeValues, valuesOf } from './probe-values.ts';
import { PROFILE_EXAMPLES } from './profile-examples.ts';
import { brokenAt, profileText } from './profile-text.ts';
import { SecretFields } from './secret-fields.tsx';
import { ServesField } from './serves-field.tsx';

interface ProbeFormProps {
  readonly contract: string;
  readonly open: boolean;
  readonly onClose: () => void;
  /** Changed instead of added. */
  readonly probe?: ProbeView;
  /** `list/item` that a new one is to measure. */
  readonly serves?: string;
}

const START: Partial<ProbeValues> = {
  kind: 'http',
  everySeconds: 60,
  timeoutSeconds: 10,
  retries: 2,
  recoverAfter: 2,
  severity: 'critical',
  countsDowntime: true,
};

/** Adds or changes a probe: what it looks at as a profile, and when its failures alarm. */
export function ProbeForm({ contract, open, onClose, probe, serves }: ProbeFormProps) {
  const { t } = useTranslation(['watch', 'common']);
  const [form] = Form.useForm<ProbeValues>();
  const showFieldFaults = useFieldFaults(form);
  const [fault, setFault] = useState<unknown>();
  const [beat, setBeat] = useState<string>();
  const runners = useQuery({ queryKey: ['runners', contract], queryFn: () => listRunners(contract), enabled: open });
  const save = useAction({
    act: async (values: ProbeValues, key): Promise<{ heartbeatPath: string | null }> => {
      const body = bodyOfValues(values);
      if (probe === undefined) return addProbe({ contract, ...body }, key);
      const { secrets = {}, capacity = null, ...change } = body;
      const days = probe.capacity === null ? {} : { warnDays: probe.capacity.warnDays };
      const named = Object.keys(secrets).length > 0;
      await changeProbe(probe.id, {
        version: probe.version,
        ...change,
        capacity: capacity && { ...capacity, ...days },
        ...(named && { secrets }),
      });
      return { heartbeatPath: null };
    },
    refresh: [['probes'], ['probe']],
    done: t(probe === undefined ? 'probes.added' : 'probes.changed'),
    onDone: ({ heartbeatPath }) => (heartbeatPath === null ? onClose() : setBeat(`${location.origin}${heartbeatPath}`)),
    onFault: (error) => setFault(showFieldFaults(error) ? undefined : error),
  });
  const choose = (kind: ProbeKind) => form.setFieldsValue({ profile: profileText(PROFILE_EXAMPLES[kind]) });
  useEffect(() => {
    if (!open) return;
    setFault(undefined);
    setBeat(undefined);
    form.resetFields();
    const start = {
      ...START,
      profile: profileText(PROFILE_EXAMPLES.http),
      ...(serves !== undefined && { serves: [serves] }),
    };
    form.setFieldsValue(probe ? valuesOf(probe) : start);
  }, [open, form, probe, serves]);
  return (
    <DetailDrawer
      open={open}
      onClose={onClose}
      title={t(probe === undefined ? 'probes.add' : 'probes.change')}
      width={620}
      actions={
        beat === undefined && (
          <Button type="primary" loading={save.isPending} onClick={() => form.submit()}>
            {t('common:acts.save')}
          </Button>
        )
      }
    >
      {beat !== undefined && (
        <section>
          <p>{t('probes.beatHint')}</p>
          <CopyId id={beat} />
        </section>
      )}
      <Form form={form} layout="vertical" hidden={beat !== undefined} onFinish={(values) => save.mutate(values)}>
        <Form.Item name="name" label={t('columns.name')} rules={[{ required: true, whitespace: true }]}>
          <Input maxLength={80} autoComplete="off" />
        </Form.Item>
        <AssetField contract={contract} enabled={open} name="asset" label={t('fields.asset')} required />
        <Form.Item name="kind" label={t('fields.kind')}>
          <Select
            disabled={probe !== undefined}
            onChange={choose}
            options={PROBE_KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
          />
        </Form.Item>
        <Form.Item
          name="profile"
          label={t('fields.profile')}
          extra={t('fields.profileHint')}
          rules={[
            { required: true },
            {
              validator: (_, text: string) => {
                const line = brokenAt(text ?? '');
                return line === null ? Promise.resolve() : Promise.reject(t('fields.profileBroken', { line }));
              },
            },
          ]}
        >
          <Input.TextArea rows={12} spellCheck={false} style={{ fontFamily: 'var(--yn-mono, monospace)' }} />
        </Form.Item>
        <SecretFields />
        <Form.Item name="runner" label={t('fields.runner')} extra={t('fields.runnerHint')}>
          <Select
            allowClear
            placeholder={t('atDesk')}
            options={(runners.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Form.Item>
        <AlarmFields />
        <ServesField contract={contract} enabled={open} />
        <CapacityFields />
        <FaultAlert error={fault} />
      </Form>
    </DetailDrawer>
  );
}

/** How often, and when its failures alarm. */
function AlarmFields() {
  const { t } = useTranslation('watch');
  const count = (name: 'everySeconds' | 'timeoutSeconds' | 'retries' | 'recoverAfter', min: number, max: number) => (
    <Form.Item name={name} label={t(`fields.${name}`)} style={{ flex: '1 1 140px' }}>
      <InputNumber min={min} max={max} style={{ width: '100%' }} />
    </Form.Item>
  );
  return (
    <>
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 12 }}>
        {count('everySeconds', 5, 86_400)}
        {count('timeoutSeconds', 1, 300)}
        {count('retries', 0, 20)}
        {count('recoverAfter', 1, 20)}
      </div>
      <Form.Item name="severity" label={t('fields.severity')} extra={t('fields.severityHint')}>
        <Radio.Group
          optionType="button"
          options={(['critical', 'warning'] as const).map((value) => ({ value, label: t(`severity.${value}`) }))}
        />
      </Form.Item>
      <Form.Item name="countsDowntime" label={t('fields.countsDowntime')} valuePropName="checked">
        <Switch />
      </Form.Item>
    </>
  );
}

/** A limit that the value nears over weeks (KL-6). */
function CapacityFields() {
  const { t } = useTranslation('watch');
  return (
    <div style={{ display: 'flex', flexWrap: 'wrap', gap: 12 }}>
      <Form.Item
        name="capacityLimit"
        label={t('fields.capacityLimit')}
        extra={t('fields.capacityHint')}
        style={{ flex: '1 1 220px' }}
      >
        <InputNumber style={{ width: '100%' }} />
      </Form.Item>
      <Form.Item name="capacitySide" label={t('fields.capacitySide')} style={{ flex: '1 1 140px' }}>
        <Select
          placeholder={t('fields.sides.above')}
          options={(['above', 'below'] as const).map((value) => ({ value, label: t(`fields.sides.${value}`) }))}
        />
      </Form.Item>
      <Form.Item name="capacityReading" label={t('probe.reading')} style={{ flex: '1 1 140px' }}>
        <Input maxLength={200} placeholder={t('probe.ownValue')} autoComplete="off" />
      </Form.Item>
    </div>
  );
}
