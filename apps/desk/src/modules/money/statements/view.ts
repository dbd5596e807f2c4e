import type { StatementView } from '@yinuo/api';
import { formatInstant, instantOf } from '@yinuo/kernel';
import { type Actor, permissionsOfActor } from '@yinuo/platform';
import { maskSaid } from '../domain/words/mask-said.ts';
import type { StatementRow } from './statement-store.ts';

export function statementView(row: StatementRow, actor: Actor): StatementView {
  const open = row.withdrawn_at === null;
  const manages = permissionsOfActor(actor).has('money.source');
  return {
    id: row.id,
    contract: row.contract_id,
    source: { id: row.source_id, name: row.source_name, side: row.side },
    name: row.name,
    sha256: row.sha256,
    bytes: row.bytes,
    format: row.format,
    rows: row.rows,
    fen: row.fen,
    from: row.day_from,
    to: row.day_to,
    takenAt: formatInstant(instantOf(row.taken_at)),
    takenBy: row.taken_name,
    withdrawn:
      row.withdrawn_at === null
        ? null
        : maskSaid({
            at: formatInstant(instantOf(row.withdrawn_at)),
            by: row.withdrawn_name,
            reason: row.withdrawn_reason ?? '',
          }),
    may: manages ? ['download', ...(open ? ['withdraw'] : [])] : [],
  };
}
