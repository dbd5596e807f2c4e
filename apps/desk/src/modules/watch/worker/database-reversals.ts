import type { Platform } from '@yinuo/platform';
import type { OpenDeed, Reversals } from '@yinuo/probes';

/** The journal of semantic probes in the desk's own database: a killed desk's successor gives everything back. */
export async function databaseReversals({ pool }: Platform): Promise<Reversals> {
  const { rows } = await pool.query<{ key: string; probe_id: string; deed: OpenDeed }>(
    'select key, probe_id, deed from probe_deed',
  );
  const standing = new Map(rows.map((row) => [row.key, { probe: row.probe_id, deed: row.deed }]));
  return {
    async open(probe, key, deed) {
      standing.set(key, { probe, deed });
      // A locked place becomes a registered visit under the same key: what must be undone is the later deed.
      const insert = 'insert into probe_deed (key, probe_id, deed) values ($1, $2, $3)';
      const values = [key, probe, JSON.stringify(deed)];
      await pool.query(`${insert} on conflict (key) do update set deed = excluded.deed`, values);
    },
    async close(key) {
      standing.delete(key);
      await pool.query('delete from probe_deed where key = $1', [key]);
    },
    of: (probe) => [...standing].filter(([, one]) => one.probe === probe).map(([key, { deed }]) => ({ key, deed })),
  };
}
