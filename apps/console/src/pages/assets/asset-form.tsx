import type { AddAsset, AssetView } from '@yinuo/api';
import { AssetKind } from '@yinuo/api';
import { Form, Input, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { InputOf } from '../../api/index.ts';
import { useContract } from '../../cases/index.ts';
import { useText } from '../../i18n/index.ts';
import { ConfirmButton, FormDrawer, useAction } from '../../kit/index.ts';
import { addAsset, changeAsset, removeAsset } from '../../watch/index.ts';

interface AssetFormProps {
  readonly contract: string;
  readonly assets: readonly AssetView[];
  readonly asset: AssetView | 'new' | undefined;
  readonly onClose: () => void;
}

type Values = Omit<InputOf<typeof AddAsset>, 'contract'>;

/** Enters or changes an asset. */
export function AssetForm({ contract, assets, asset, onClose }: AssetFormProps) {
  const { t } = useTranslation(['assets', 'words', 'common']);
  const text = useText();
  const { data } = useContract(contract);
  const known = asset === 'new' ? undefined : asset;
  const shared = { refresh: [['assets']], done: t('saved') };
  const remove = useAction({ act: () => removeAsset(known?.id ?? ''), ...shared, onDone: onClose });
  const others = assets.filter((one) => one.id !== known?.id).map(({ id, name }) => ({ value: id, label: name }));
  const modules = (data?.modules ?? []).map(({ id, title }) => ({ value: id, label: text(title) }));
  return (
    <FormDrawer
      open={asset !== undefined}
      onClose={onClose}
      title={t(known === undefined ? 'add' : 'change')}
      start={known ?? { kind: 'module', owner: 'supplier' }}
      act={({ kind, ...values }: Values, key) =>
        known === undefined
          ? addAsset({ contract, kind, ...values }, key)
          : changeAsset(known.id, { ...values, version: known.version })
      }
      {...shared}
      moreActs={
        known !== undefined && (
          <ConfirmButton
            danger
            act={t('remove')}
            consequence={t('removeHint')}
            onConfirm={() => remove.mutateAsync(undefined).catch(() => undefined)}
          />
        )
      }
    >
      <Form.Item name="kind" label={t('fields.kind')} rules={[{ required: true }]}>
        <Select
          disabled={known !== undefined}
          options={AssetKind.options.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        />
      </Form.Item>
      <Form.Item name="name" label={t('fields.name')} rules={[{ required: true, whitespace: true }]}>
        <Input maxLength={80} autoComplete="off" />
      </Form.Item>
      <Form.Item name="owner" label={t('fields.owner')} extra={t('fields.ownerHint')}>
        <Radio.Group
          optionType="button"
          options={(['supplier', 'hospital', 'third-party'] as const).map((value) => ({
            value,
            label: t(`words:parties.${value}`),
          }))}
        />
      </Form.Item>
      <Form.Item name="parent" label={t('fields.parent')}>
        <Select allowClear showSearch={{ optionFilterProp: 'label' }} options={others} />
      </Form.Item>
      <Form.Item name="dependsOn" label={t('fields.dependsOn')} extra={t('fields.dependsOnHint')}>
        <Select mode="multiple" showSearch={{ optionFilterProp: 'label' }} options={others} />
      </Form.Item>
      <Form.Item name="module" label={t('fields.module')}>
        <Select allowClear options={modules} />
      </Form.Item>
      <Form.Item name="address" label={t('fields.address')} extra={t('fields.addressHint')}>
        <Input maxLength={200} autoComplete="off" />
      </Form.Item>
      <Form.Item name="note" label={t('fields.note')}>
        <Input.TextArea rows={3} maxLength={2000} />
      </Form.Item>
    </FormDrawer>
  );
}
