import type { Pool } from '@yinuo/platform';
import type { Probe } from '@yinuo/probes';

/** After its time a run may still give back what it did. */
const TIDY_UP_MS = 30_000;

/** Kinds whose run does something that must be undone: two at once would undo each other's. */
export const acts = ({ profile: { kind } }: Pick<Probe, 'profile'>): boolean =>
  kind === 'his-lock' || kind === 'his-register';

/**
 * The turn of a probe that acts, across all processes of a desk; null while another has it. A turn whose process was killed
 * ends by itself.
 */
export async function takeTurn(
  pool: Pool,
  probe: Pick<Probe, 'id' | 'timeoutMs'>,
): Promise<(() => Promise<void>) | null> {
  const { rowCount } = await pool.query(
    `insert into probe_turn (probe_id, until) values ($1, now() + $2 * interval '1 millisecond')
     on conflict (probe_id) do update set until = excluded.until where probe_turn.until < now()`,
    [probe.id, probe.timeoutMs + TIDY_UP_MS],
  );
  if (rowCount === 0) return null;
  return async () => {
    await pool.query('delete from probe_turn where probe_id = $1', [probe.id]);
  };
}
