import { rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { type DuckDBAppender, type DuckDBConnection, DuckDBInstance, type JS } from '@duckdb/node-api';
import { makeScratch } from './scratch.ts';

export interface DatabaseOptions {
  readonly scratchFolder?: string | undefined;
  readonly memoryMiB?: number | undefined;
  readonly threads?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

export type Cell = JS;
export type CellRow = Readonly<Record<string, Cell>>;

/** Ten million rows on three sides need 4.2 GiB; what does not fit goes to the scratch folder. */
const memoryMiBDefault = 4608;
const progressEveryMs = 200;

/** One run's DuckDB: in memory, spilling into a folder of its own, without network and without extensions. */
export class Database implements AsyncDisposable {
  readonly scratch: string;
  readonly signal: AbortSignal | undefined;
  readonly #instance: DuckDBInstance;
  readonly #connection: DuckDBConnection;
  #closed = false;

  private constructor(scratch: string, instance: DuckDBInstance, connection: DuckDBConnection, signal?: AbortSignal) {
    this.scratch = scratch;
    this.#instance = instance;
    this.#connection = connection;
    this.signal = signal;
  }

  static async open({ scratchFolder, memoryMiB, threads, signal }: DatabaseOptions): Promise<Database> {
    const scratch = await makeScratch(scratchFolder);
    const instance = await DuckDBInstance.create(':memory:', {
      threads: String(threads ?? availableParallelism()),
      memory_limit: `${memoryMiB ?? memoryMiBDefault}MiB`,
      temp_directory: join(scratch, 'spill'),
      preserve_insertion_order: 'false',
      autoinstall_known_extensions: 'false',
      autoload_known_extensions: 'false',
      allow_unsigned_extensions: 'false',
    });
    const database = new Database(scratch, instance, await instance.connect(), signal);
    await database.run("set timezone = 'Asia/Shanghai'");
    return database;
  }

  /** Runs one statement. Rejects with the signal's reason when the run is aborted, also in the midst of it. */
  async run(sql: string, onProgress?: (fraction: number) => void): Promise<void> {
    await this.#watched(() => this.#connection.run(sql), onProgress);
  }

  /** All rows of a small result. */
  async rows(sql: string): Promise<readonly CellRow[]> {
    return this.#watched(async () => (await this.#connection.runAndReadAll(sql)).getRowObjectsJS());
  }

  /** The one row of an aggregate. */
  async row(sql: string): Promise<CellRow> {
    const [row] = await this.rows(sql);
    if (row === undefined) throw new Error(`no row: ${sql}`);
    return row;
  }

  /** Rows as they come, on a connection of their own, so that several may be read side by side. */
  async *stream(sql: string): AsyncGenerator<CellRow> {
    const connection = await this.#instance.connect();
    try {
      const result = await connection.stream(sql);
      for await (const rows of result.yieldRowObjectJs()) {
        this.signal?.throwIfAborted();
        yield* rows;
      }
    } finally {
      connection.closeSync();
    }
  }

  async append(table: string, fill: (appender: DuckDBAppender) => Promise<void>): Promise<void> {
    const appender = await this.#connection.createAppender(table);
    try {
      await fill(appender);
    } finally {
      appender.closeSync();
    }
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    this.#connection.closeSync();
    this.#instance.closeSync();
    await rm(this.scratch, { recursive: true, force: true });
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  async #watched<T>(work: () => Promise<T>, onProgress?: (fraction: number) => void): Promise<T> {
    this.signal?.throwIfAborted();
    const interrupt = () => this.#connection.interrupt();
    this.signal?.addEventListener('abort', interrupt);
    const ticking = onProgress && setInterval(() => onProgress(this.#fraction()), progressEveryMs);
    try {
      return await work();
    } catch (error) {
      this.signal?.throwIfAborted();
      throw error;
    } finally {
      clearInterval(ticking);
      this.signal?.removeEventListener('abort', interrupt);
    }
  }

  #fraction(): number {
    const { percentage } = this.#connection.progress;
    return percentage < 0 ? 0 : Math.min(1, percentage / 100);
  }
}

export function bigintOf(cell: Cell | undefined): bigint {
  if (typeof cell === 'bigint') return cell;
  if (typeof cell === 'number' && Number.isSafeInteger(cell)) return BigInt(cell);
  throw new TypeError(`not a whole number: ${String(cell)}`);
}

export function textOf(cell: Cell | undefined): string {
  if (typeof cell === 'string') return cell;
  throw new TypeError(`not a text: ${String(cell)}`);
}
