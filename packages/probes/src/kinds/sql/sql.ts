import type { Finding } from '../../run/finding.ts';
import { judgeLimits } from '../../run/judge-limits.ts';
import { ProbeFault } from '../../run/probe-fault.ts';
import type { Run } from '../../run/run.ts';
import { fillSecrets } from '../../run/secrets.ts';
import type { SqlProfile } from '../../shapes/index.ts';
import { askMysql } from './mysql.ts';
import { askOracle } from './oracle.ts';
import { askPostgresql } from './postgresql.ts';
import type { Ask, SqlQuestion } from './question.ts';
import { askSqlServer } from './sql-server.ts';
import { readStatements } from './statements/read-statements.ts';
import { writingWord } from './writing-word.ts';

const PORT = { postgresql: 5432, mysql: 3306, mariadb: 3306, oracle: 1521, sqlserver: 1433 } as const;

const ASK: Record<SqlProfile['system'], Ask> = {
  postgresql: askPostgresql,
  mysql: askMysql,
  mariadb: askMysql,
  oracle: askOracle,
  sqlserver: askSqlServer,
};

export async function runSql(profile: SqlProfile, run: Run): Promise<Finding> {
  const word = writingWord(profile.statement, profile.system);
  if (word !== null) throw new ProbeFault('sql-writes', { word });
  const question: SqlQuestion = {
    system: profile.system,
    host: profile.host,
    port: profile.port ?? PORT[profile.system],
    database: profile.database,
    user: fillSecrets(profile.user, run.secrets),
    password: fillSecrets(profile.password, run.secrets),
    tls: profile.tls,
    statement: profile.statement.trim().replace(/;$/, ''),
    timeoutMs: run.timeoutMs,
    rowsMax: 2, // the second only shows that it was not one
  };
  const rows = await ASK[profile.system](question, run);
  const value = oneNumber(rows);
  const found = { value, unit: profile.unit, reason: judgeLimits(value, profile.limits) };
  if (!run.statements || profile.system !== 'postgresql') return found;
  return { ...found, statements: await readStatements(question, run) };
}

/** Databases write large and decimal numbers as text. */
export function oneNumber(rows: readonly (readonly unknown[])[]): number {
  const [row, ...others] = rows;
  const [found, ...more] = row ?? [];
  const number =
    typeof found === 'number' || typeof found === 'bigint' || (typeof found === 'string' && found.trim() !== '')
      ? Number(found)
      : Number.NaN;
  if (others.length > 0 || more.length > 0 || !Number.isFinite(number))
    throw new ProbeFault('not-one-number', {
      rows: rows.length,
      columns: row?.length ?? 0,
      found: String(found ?? ''),
    });
  return number;
}
