import type { Kysely } from 'kysely';
import pg, { type PoolClient } from 'pg';
import type { Actor } from '../actor.ts';
import type { PlatformTables } from '../tables.ts';
import { builderOn, sendTogether } from './client-driver.ts';
import type { Pool } from './database.ts';

declare const open: unique symbol;
/** An open transaction: the required first parameter of every store function. */
export type Tx = Kysely<PlatformTables> & { readonly [open]: true };

declare const scoped: unique symbol;
/** What this transaction may see; made only by opening one. `all` is for the desk's own jobs and the operator. */
export interface Scope {
  readonly contracts: readonly string[] | 'all';
  readonly org: string | null;
  readonly [scoped]: true;
}

/** SQL text (no parameters) that yields the contract ids an organisation is party to; given by the `agreement` module. */
export type ContractsOfOrg = (orgLiteral: string) => string;

export interface OpenOptions {
  readonly actor: Actor;
  readonly readOnly: boolean;
  readonly contractsOfOrg: ContractsOfOrg;
}

/** A look for an answer that is known already, sent with the message that opens the transaction. */
export interface Before<T> {
  /** One select without parameters. */
  readonly sql: string;
  /** The answer in the row that was found; may throw. */
  answer(row: Readonly<Record<string, unknown>>): T;
}

/**
 * Runs `work` in one transaction under the role and settings of its actor; rolls back when it throws. What `finish` sends,
 * before its first await, goes out together with the commit, which PostgreSQL turns into a rollback when it fails.
 * When `before` finds an answer, that is the result and nothing runs.
 */
export async function inTransaction<T>(
  pool: Pool,
  options: OpenOptions,
  work: (tx: Tx, scope: Scope, client: PoolClient) => Promise<T>,
  finish?: (client: PoolClient, result: T) => Promise<unknown>,
  before?: Before<T>,
): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    const { scope, found } = await begin(client, options, before?.sql);
    if (before && found) {
      const answer = before.answer(found);
      await client.query('rollback');
      return answer;
    }
    const result = await work(builderOn<PlatformTables>(client, !options.readOnly) as Tx, scope, client);
    sendTogether(client);
    const last = finish?.(client, result);
    await Promise.all([last, client.query('commit')]);
    return result;
  } catch (error) {
    await client.query('rollback').catch((reason: Error) => {
      broken = reason;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}

/** One round trip: begin, settings, role. What the actor may see is read inside it, so a revoked contract is gone at once. */
async function begin(
  client: PoolClient,
  { actor, readOnly, contractsOfOrg }: OpenOptions,
  sql: string | undefined,
): Promise<{ scope: Scope; found: Record<string, unknown> | undefined }> {
  const mode = readOnly ? 'begin transaction read only' : 'begin';
  const { role, org, side, person, contracts } = settingsOf(actor, contractsOfOrg);
  const settings = [
    `set_config('yinuo.contracts', coalesce(${contracts}, ''), true) as contracts`,
    `set_config('yinuo.org', ${org}, true)`,
    `set_config('yinuo.side', ${side}, true)`,
    `set_config('yinuo.person', ${person}, true)`,
    `set_config('role', '${role}', true)`,
  ];
  const results: unknown = await client.query(
    `${mode}; select ${settings.join(', ')}${sql === undefined ? '' : `; ${sql}`}`,
  );
  const list = rowIn(results, 1)?.contracts;
  if (typeof list !== 'string') throw new Error('the transaction did not open with its settings');
  const scope = {
    contracts: role === 'yinuo_system' ? 'all' : list === '' ? [] : list.split(','),
    org: actor.kind === 'person' || actor.kind === 'robot' ? actor.orgId : null,
  } as Scope;
  return { scope, found: rowIn(results, 2) };
}

/** Several statements in one message give one result each; the types of pg know only the single form. */
function rowIn(results: unknown, nth: number): Record<string, unknown> | undefined {
  const selected: unknown = Array.isArray(results) ? results[nth] : undefined;
  return selected instanceof pg.Result ? selected.rows[0] : undefined;
}

function settingsOf(actor: Actor, contractsOfOrg: ContractsOfOrg) {
  const literal = pg.escapeLiteral;
  switch (actor.kind) {
    case 'person': {
      const org = literal(actor.orgId);
      if (actor.side === 'operator') {
        return {
          role: 'yinuo_system',
          org,
          side: literal(actor.side),
          person: literal(actor.personId),
          contracts: `''`,
        };
      }
      const contracts = `(select string_agg(contract_id, ',') from (${contractsOfOrg(org)}) as visible(contract_id))`;
      return { role: 'yinuo_app', org, side: literal(actor.side), person: literal(actor.personId), contracts };
    }
    case 'robot':
      return {
        role: 'yinuo_app',
        org: literal(actor.orgId),
        side: literal(actor.side),
        person: literal(actor.hookId),
        contracts: literal(actor.contractId),
      };
    case 'system':
      return { role: 'yinuo_system', org: `''`, side: `''`, person: literal(actor.job), contracts: `''` };
    case 'anonymous':
      return { role: 'yinuo_app', org: `''`, side: `''`, person: `''`, contracts: `''` };
  }
}
