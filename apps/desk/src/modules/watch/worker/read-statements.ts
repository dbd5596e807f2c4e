import { inTransaction, type Platform, type SystemActor } from '@yinuo/platform';
import type { StatementReading } from '@yinuo/probes/shapes';
import { selectToMeasure, type ToMeasure } from '../store/probe-store.ts';
import { runAnew } from './run-anew.ts';

/** The dearest statements of one database, as the probe that asks it read them. */
export interface DatabaseStatements {
  /** The same from one quarter to the next, whichever probe of a runner asks it: two networks may name their hosts alike. */
  readonly place: string;
  readonly name: string;
  /** Epoch ms. */
  readonly at: number;
  /** Null: nobody could ask: its runner is silent or did not answer in time, or the probe itself failed. */
  readonly reading: StatementReading | null;
}

const actor: SystemActor = { kind: 'system', job: 'read-statements' };

/** XY-11: every PostgreSQL of a contract that a probe asks, each by one probe, from wherever that probe runs. */
export async function readStatements(platform: Platform, contract: string): Promise<DatabaseStatements[]> {
  const { pool, contractsOfOrg, clock } = platform;
  const rows = await inTransaction(pool, { actor, readOnly: true, contractsOfOrg }, (tx) =>
    selectToMeasure(tx, contract, 'postgresql'),
  );
  const first = new Map(rows.toReversed().map((row) => [placeOf(row), row]));
  const asked = rows.filter((row) => [...first.values()].includes(row));
  const found = await runAnew(platform, asked, { statements: true });
  return asked.map((row) => {
    const outcome = found.get(row.id);
    const reading = outcome?.statements ?? null;
    return { place: placeOf(row), name: row.name, at: outcome?.startedAt ?? clock.now(), reading };
  });
}

function placeOf({ profile, runner_id }: ToMeasure): string {
  const address = profile.kind === 'sql' ? `${profile.host}:${profile.port ?? 5432}/${profile.database}` : '';
  return runner_id === null ? address : `${runner_id} ${address}`;
}
