import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { CaseDetail } from '@yinuo/api';
import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listCases } from '../../../cases/index.ts';

interface CasePickerProps {
  readonly of: CaseDetail;
  readonly id?: string;
  readonly value?: string;
  readonly onChange?: (id: string | undefined) => void;
}

/** Another case of the same contract, found by number or words; the newest while nothing is typed. */
export function CasePicker({ of, ...control }: CasePickerProps) {
  const { t } = useTranslation('caseActs');
  const [typed, setTyped] = useState('');
  const text = useDeferredValue(typed.trim());
  const found = useQuery({
    queryKey: ['cases', 'picker', of.contract, text],
    queryFn: () => listCases({ contract: of.contract, limit: '20', ...(text !== '' && { text }) }),
    placeholderData: keepPreviousData,
  });
  const options = (found.data?.items ?? [])
    .filter(({ id, state }) => id !== of.id && state !== 'merged')
    .map(({ id, number, title }) => ({ value: id, label: `${number} ${title}` }));
  return (
    <Select
      {...control}
      allowClear
      showSearch={{ filterOption: false, onSearch: setTyped }}
      loading={found.isFetching}
      placeholder={t('findCase')}
      options={options}
    />
  );
}
