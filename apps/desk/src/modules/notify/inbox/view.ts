import { formatInstant, instantOf } from '@yinuo/kernel';

export interface InboundHookRow {
  readonly id: string;
  readonly name: string;
  readonly contract_id: string;
  readonly active: boolean;
  readonly created_at: number;
}

export const inboundHookView = (row: InboundHookRow) => ({
  id: row.id,
  name: row.name,
  contract: row.contract_id,
  path: `/api/inbox/${row.id}`,
  active: row.active,
  createdAt: formatInstant(instantOf(row.created_at)),
});
