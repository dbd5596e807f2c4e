import { randomUUID } from 'node:crypto';
import type { Pool } from '@yinuo/platform';
import type { Probe } from '@yinuo/probes';

/** After its time a run may still give back what it did. */
const TIDY_UP_MS = 30_000;

/** Kinds whose run does something that must be undone: two at once would undo each other's. */
export const acts = ({ profile: { kind } }: Pick<Probe, 'profile'>): boolean =>
  kind === 'his-lock' || kind === 'his-register';

/**
 * The turn of a probe that acts, across all processes of a desk; null while another has it. A turn whose process was killed
 * ends by itself, by the database's clock; who overran ends no turn but its own.
 */
export async function takeTurn(
  pool: Pool,
  probe: Pick<Probe, 'id' | 'timeoutMs'>,
): Promise<(() => Promise<void>) | null> {
  const holder = randomUUID();
  const { rowCount } = await pool.query(
    `insert into probe_turn (probe_id, until, holder) values ($1, now() + $2 * interval '1 millisecond', $3)
     on conflict (probe_id) do update set until = excluded.until, holder = excluded.holder where probe_turn.until < now()`,
    [probe.id, probe.timeoutMs + TIDY_UP_MS, holder],
  );
  if (rowCount === 0) return null;
  return async () => {
    await pool.query('delete from probe_turn where probe_id = $1 and holder = $2', [probe.id, holder]);
  };
}
