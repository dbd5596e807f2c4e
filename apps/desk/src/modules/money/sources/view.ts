import type { MoneySourceView } from '@yinuo/api';
import { formatInstant, instantOf } from '@yinuo/kernel';
import { permissionsOfActor, type QueryContext } from '@yinuo/platform';
import { secretNames } from '../fetching/connection.ts';
import type { SourceRow } from './source-store.ts';

/** Never its secret. */
export function sourceView(row: SourceRow, { actor, platform }: QueryContext): MoneySourceView {
  const { kind: _kind, ...connection } = row.settings;
  const manages = permissionsOfActor(actor).has('money.source') && row.active;
  return {
    id: row.id,
    contract: row.contract_id,
    side: row.side,
    name: row.name,
    kind: row.kind,
    format: row.format,
    state: row.active ? 'active' : 'retired',
    connection: row.kind === 'file' ? null : shown(connection),
    secrets: secretNames(row, platform.sealingKey.box),
    failed:
      row.failed_at === null || row.failed_day === null
        ? null
        : {
            at: formatInstant(instantOf(row.failed_at)),
            day: row.failed_day,
            code: row.failed_code ?? '',
            detail: row.failed_detail ?? '',
          },
    lastTaken: row.last_at === null ? null : { at: formatInstant(instantOf(row.last_at)), day: row.last_day },
    may: manages ? ['change', 'retire', ...(row.kind === 'file' ? ['nothing', 'upload'] : ['fetch'])] : [],
  };
}

const shown = (settings: Readonly<Record<string, unknown>>): Record<string, string | number> =>
  Object.fromEntries(
    Object.entries(settings).flatMap(([name, value]) =>
      typeof value === 'string' || typeof value === 'number' ? [[name, value] as const] : [],
    ),
  );
