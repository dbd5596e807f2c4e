import type { Permission } from '@yinuo/api';
import { Checkbox, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../app/session.ts';
import { FormDrawer } from '../../kit/index.ts';
import { createToken, type MadeToken } from './account-calls.ts';

const DAYS = [7, 30, 90, 180, 366];

interface TokenFormProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onDone: (made: MadeToken) => void;
}

/** A token with some of the own permissions: no more than it needs. */
export function TokenForm({ open, onClose, onDone }: TokenFormProps) {
  const { t } = useTranslation('account');
  const { permissions } = useSession();
  const required = { required: true, message: t('required') };
  // Not `required`: antd would mark the group as required, which ARIA does not know of a group.
  const someOf = async (_rule: unknown, chosen: readonly Permission[]) => {
    if (chosen.length === 0) throw new Error(t('required'));
  };
  return (
    <FormDrawer
      open={open}
      onClose={onClose}
      title={t('tokens.add')}
      start={{ days: 90, permissions: [] }}
      act={createToken}
      refresh={[['tokens']]}
      done={false}
      onDone={onDone}
      saveAs={t('tokens.create')}
    >
      <Form.Item name="name" label={t('tokens.name')} extra={t('tokens.nameHint')} rules={[required]}>
        <Input maxLength={60} autoComplete="off" />
      </Form.Item>
      <Form.Item name="days" label={t('tokens.days')}>
        <Select options={DAYS.map((value) => ({ value, label: t('tokens.daysOf', { n: value }) }))} />
      </Form.Item>
      <Form.Item
        name="permissions"
        label={t('tokens.permissions')}
        extra={t('tokens.permissionsHint')}
        rules={[{ validator: someOf }]}
      >
        <Checkbox.Group<Permission>
          style={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(190px, 1fr))', gap: 8 }}
          options={permissions.map((value) => ({ value, label: <code>{value}</code> }))}
        />
      </Form.Item>
    </FormDrawer>
  );
}
