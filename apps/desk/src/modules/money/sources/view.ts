import type { MoneySourceView } from '@yinuo/api';
import { formatInstant, instantOf } from '@yinuo/kernel';
import { type Actor, permissionsOfActor } from '@yinuo/platform';
import type { SourceRow } from './source-store.ts';

/** Never its secret. */
export function sourceView(row: SourceRow, actor: Actor): MoneySourceView {
  const manages = permissionsOfActor(actor).has('money.source') && row.active;
  return {
    id: row.id,
    contract: row.contract_id,
    side: row.side,
    name: row.name,
    kind: row.kind,
    format: row.format,
    state: row.active ? 'active' : 'retired',
    lastTaken: row.last_at === null ? null : { at: formatInstant(instantOf(row.last_at)), day: row.last_day },
    may: manages ? ['change', 'retire', row.kind === 'file' ? 'upload' : 'fetch'] : [],
  };
}
