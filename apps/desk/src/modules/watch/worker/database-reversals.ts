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
      await pool.query('insert into probe_deed (key, probe_id, deed) values ($1, $2, $3) on conflict do nothing', [
        key,
        probe,
        JSON.stringify(deed),
      ]);
    },
    async close(key) {
      standing.delete(key);
      await pool.query('delete from probe_deed where key = $1', [key]);
    },
    of: (probe) => [...standing].filter(([, one]) => one.probe === probe).map(([key, { deed }]) => ({ key, deed })),
  };
}
