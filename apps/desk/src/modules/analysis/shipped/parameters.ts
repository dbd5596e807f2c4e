import type { QueryParameter } from '@yinuo/api';

export const CONTRACT: QueryParameter = { name: 'contract', type: 'contract', title: { zh: '合同', en: 'Contract' } };
const FROM: QueryParameter = { name: 'from', type: 'date', title: { zh: '从', en: 'From' }, preset: 'year-start' };
const TO: QueryParameter = { name: 'to', type: 'date', title: { zh: '至', en: 'To' }, preset: 'today' };
export const TODAY: QueryParameter = {
  name: 'today',
  type: 'date',
  title: { zh: '截至', en: 'As of' },
  preset: 'today',
};

/** What most are asked for: one contract or all, and days. */
export const SPAN: readonly QueryParameter[] = [CONTRACT, FROM, TO];
export const NOW: readonly QueryParameter[] = [CONTRACT, TODAY];

export const number = (name: string, zh: string, en: string, value: number): QueryParameter => ({
  name,
  type: 'number',
  title: { zh, en },
  value,
});

export const OF_CONTRACT = '(:contract is null or contract_id = :contract)';
export const within = (day: string): string => `${OF_CONTRACT} and ${day} between :from and :to`;
