import type { Platform } from '@yinuo/platform';
import type { OpenDeed, Reversals } from '@yinuo/probes';

/**
 * The journal of semantic probes in the desk's own database: a killed desk's successor gives everything back. Whoever reads
 * it has the probe's turn (take-turn.ts), so what stands there is nobody's that is still under way.
 */
export function databaseReversals({ pool }: Platform): Reversals {
  return {
    async open(probe, key, deed) {
      // A locked place becomes a registered visit under the same key: what must be undone is the later deed.
      const insert = 'insert into probe_deed (key, probe_id, deed) values ($1, $2, $3)';
      const values = [key, probe, JSON.stringify(deed)];
      await pool.query(`${insert} on conflict (key) do update set deed = excluded.deed`, values);
    },
    async close(key) {
      await pool.query('delete from probe_deed where key = $1', [key]);
    },
    async of(probe) {
      const asked = 'select key, deed from probe_deed where probe_id = $1 order by opened_at, key';
      return (await pool.query<{ key: string; deed: OpenDeed }>(asked, [probe])).rows;
    },
  };
}
