import { useQuery } from '@tanstack/react-query';
import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useText } from '../../../i18n/index.ts';
import { listChecklists } from '../../../watch/index.ts';
import { servesOptions } from './serves-options.ts';

/** The items of the contract's inspections that a probe measures, by their titles; a journey also serves with some of its steps. */
export function ServesField({ contract, enabled }: { contract: string; enabled: boolean }) {
  const { t } = useTranslation('watch');
  const text = useText();
  const journey = Form.useWatch('kind') === 'journey';
  const served: readonly string[] | undefined = Form.useWatch('serves');
  const lists = useQuery({
    queryKey: ['checklists', contract],
    queryFn: () => listChecklists(contract),
    enabled,
    staleTime: 600_000,
  });
  return (
    <Form.Item name="serves" label={t('fields.serves')} extra={t(journey ? 'fields.servesSteps' : 'fields.servesHint')}>
      <Select
        // Only the steps of a journey are written by hand.
        mode={journey ? 'tags' : 'multiple'}
        loading={lists.isPending}
        showSearch={{ optionFilterProp: 'label' }}
        notFoundContent={lists.isSuccess ? t('fields.servesNone') : null}
        options={servesOptions(lists.data?.items ?? [], served ?? [], text)}
      />
    </Form.Item>
  );
}
