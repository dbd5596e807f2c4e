import { useQuery } from '@tanstack/react-query';
import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../app/session.ts';
import { listPeople } from '../people-calls.ts';

/** An active person of the own organisation. */
export function ColleagueField({ name, label }: { name: string; label: string }) {
  const { t } = useTranslation('people');
  const { organisation } = useSession();
  const { data, isPending } = useQuery({
    queryKey: ['people', 'colleagues'],
    queryFn: () => listPeople({ organisation: organisation.id, state: 'active', limit: '200' }),
  });
  return (
    <Form.Item name={name} label={label} rules={[{ required: true, message: t('required') }]}>
      <Select
        showSearch={{ optionFilterProp: 'label' }}
        loading={isPending}
        options={(data?.items ?? []).map((person) => ({ value: person.id, label: person.name }))}
      />
    </Form.Item>
  );
}
