import { useQuery } from '@tanstack/react-query';
import { Form, Select } from 'antd';
import type { ReactNode } from 'react';
import { listAssets } from '../../watch/index.ts';

interface AssetFieldProps {
  readonly contract: string;
  /** Read only while the form is open. */
  readonly enabled: boolean;
  readonly name: string;
  readonly label: string;
  readonly extra?: ReactNode;
  readonly required?: boolean;
  readonly multiple?: boolean;
}

/** One of a contract's assets, or several. */
export function AssetField({ contract, enabled, name, label, extra, required = false, multiple }: AssetFieldProps) {
  const assets = useQuery({ queryKey: ['assets', contract], queryFn: () => listAssets(contract), enabled });
  return (
    <Form.Item name={name} label={label} extra={extra} rules={required ? [{ required }] : []}>
      <Select
        {...(multiple && { mode: 'multiple' as const })}
        showSearch={{ optionFilterProp: 'label' }}
        options={(assets.data?.items ?? []).map(({ id, name: title }) => ({ value: id, label: title }))}
      />
    </Form.Item>
  );
}
