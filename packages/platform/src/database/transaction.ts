import type { Kysely } from 'kysely';
import type { PoolClient } from 'pg';
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
  /** The row that the verb's `ahead` statement gave. */
  readonly ahead?: Readonly<Record<string, unknown>>;
  readonly [scoped]: true;
}

/** SQL that yields the contract ids an organisation is party to, its id given as a literal or a placeholder; by the `agreement` module. */
export type ContractsOfOrg = (org: string) => string;

export interface OpenOptions {
  readonly actor: Actor;
  readonly readOnly: boolean;
  readonly contractsOfOrg: ContractsOfOrg;
  /** One statement without parameters, sent with the message that opens; its row comes with the scope. */
  readonly ahead?: string;
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
  { actor, readOnly, contractsOfOrg, ahead }: OpenOptions,
  before: string | undefined,
): Promise<{ scope: Scope; found: Row | undefined }> {
  const { role, org, side, person, contracts } = settingsOf(actor);
  const opening = openingOf(contracts === null ? contractsOfOrg : null);
  sendTogether(client);
  const [, opened, found, fetched] = await Promise.all([
    client.query(readOnly ? 'begin transaction read only' : 'begin'),
    client.query<{ contracts: string }>({ ...opening, values: [org, side, person, role, contracts ?? org] }),
    before === undefined ? undefined : client.query<Row>(before),
    ahead === undefined ? undefined : client.query<Row>({ name: nameOf(ahead), text: ahead }),
  ]);
  const list = opened.rows[0]?.contracts;
  if (list === undefined) throw new Error('the transaction did not open with its settings');
  const scope = {
    contracts: role === 'yinuo_system' ? 'all' : list === '' ? [] : list.split(','),
    org: actor.kind === 'person' || actor.kind === 'robot' ? actor.orgId : null,
    ahead: fetched?.rows[0],
  } as Scope;
  return { scope, found: found?.rows[0] };
}

type Row = Record<string, unknown>;
const names = new Map<string, string>();

/** Each connection plans a named statement once; there are few of these. */
function nameOf(text: string): string {
  const name = names.get(text) ?? `yinuo_open_${names.size}`;
  names.set(text, name);
  return name;
}

/** The contracts that the transaction may see are looked up, or given as they are. */
function openingOf(contractsOfOrg: ContractsOfOrg | null): { name: string; text: string } {
  const contracts = contractsOfOrg
    ? `coalesce((select string_agg(contract_id, ',') from (${contractsOfOrg('$5')}) as visible(contract_id)), left($5, 0))`
    : '$5';
  const text = `select set_config('yinuo.contracts', ${contracts}, true) as contracts, set_config('yinuo.org', $1, true),
    set_config('yinuo.side', $2, true), set_config('yinuo.person', $3, true), set_config('role', $4, true)`;
  return { name: nameOf(text), text };
}

/** `contracts` null: those that the organisation is party to. */
function settingsOf(actor: Actor) {
  switch (actor.kind) {
    case 'person': {
      const { orgId: org, side, personId: person } = actor;
      if (side === 'operator') return { role: 'yinuo_system', org, side, person, contracts: '' };
      return { role: 'yinuo_app', org, side, person, contracts: null };
    }
    case 'robot': {
      const { orgId: org, side, hookId: person, contractId: contracts } = actor;
      return { role: 'yinuo_app', org, side, person, contracts };
    }
    case 'system':
      return { role: 'yinuo_system', org: '', side: '', person: actor.job, contracts: '' };
    case 'anonymous':
      return { role: 'yinuo_app', org: '', side: '', person: '', contracts: '' };
  }
}
