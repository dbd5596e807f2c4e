import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { RunOptions } from '../reconciliation.ts';
import type { Database } from '../run/database.ts';
import type { RunProgress } from '../run/progress.ts';
import { carriedTable } from '../run/run.ts';
import type { FileSource, RowSource, Side, Source } from '../side.ts';
import type { CarriedRow } from '../side-row.ts';
import { stageFile } from './stage-file.ts';
import { appendRows, stageRows } from './stage-rows.ts';
import type { Staged, StagePlace } from './staged-columns.ts';

/** How near to midnight a row may belong to the other day, when a run does not say. */
export const boundarySecondsDefault = 120;

/** All sources of all sides into tables. Throws UnusableSide for the first that is refused. */
export async function stageSides(
  database: Database,
  { sides, date, leaveOut = [], boundarySeconds = boundarySecondsDefault }: RunOptions,
  progress: RunProgress,
): Promise<readonly Staged[]> {
  const sources = (await Promise.all(sides.map(sourcesOnce))).flatMap((found, side) =>
    found.map((source) => ({ side, source })),
  );
  const sizes = await Promise.all(sources.map(({ source }) => sizeOf(source)));
  const total = Math.max(
    1,
    sizes.reduce((sum, size) => sum + size, 0),
  );
  const staged: Staged[] = [];
  const day = { date, boundarySeconds };
  let before = 0;
  for (const [index, { side, source }] of sources.entries()) {
    const share = (sizes[index] ?? 0) / total;
    const onProgress = progress.reading(sides[side]?.name ?? '', before, share);
    onProgress(0);
    staged.push(await stage(database, source, { table: `source_${index}`, side, leaveOut, day, onProgress }));
    before += share;
  }
  return staged;
}

function stage(database: Database, source: Source, place: StagePlace): Promise<Staged> {
  return isFile(source) ? stageFile(database, source, place) : stageRows(database, source.name, source.rows, place);
}

/** Rows of earlier days, each with its side and the day it was first seen. */
export async function stageCarried(
  database: Database,
  { sides, carriedIn = [], leaveOut = [] }: RunOptions,
): Promise<void> {
  const places: { side: number; day: string }[] = [];
  const rows = (async function* () {
    for await (const row of carriedIn) {
      places.push({ side: sideOf(sides, row), day: row.day });
      yield row;
    }
  })();
  await appendRows(database, 'carried in', rows, { table: 'carried_rows', leaveOut });
  await database.run('create table carried_places (place bigint, side integer, day varchar)');
  await database.append('carried_places', async (appender) => {
    places.forEach(({ side, day }, place) => {
      appender.appendBigInt(BigInt(place));
      appender.appendInteger(side);
      appender.appendVarchar(day);
      appender.endRow();
    });
  });
  await database.run(
    `create table ${carriedTable} as select r.*, p.side, p.day from carried_rows r join carried_places p on p.place = r.rowid`,
  );
}

function sideOf(sides: readonly Side[], { side }: CarriedRow): number {
  const place = sides.findIndex(({ name }) => name === side);
  if (place < 0) throw new RangeError(`a carried row of a side that the run does not have: ${side}`);
  return place;
}

/**
 * A file that is given twice, under whatever name, is taken once. In the order of their names, so that nothing depends on the
 * order in which files came.
 */
async function sourcesOnce({ sources }: Side): Promise<readonly Source[]> {
  const kept: { source: Source; size: number; digest?: string }[] = [];
  for (const source of sources.toSorted(byName)) {
    const one: (typeof kept)[number] = { source, size: await sizeOf(source) };
    const alike = isFile(source) ? kept.filter((other) => isFile(other.source) && other.size === one.size) : [];
    let known = false;
    for (const other of alike) known ||= (await digestOf(one)) === (await digestOf(other));
    if (!known) kept.push(one);
  }
  return kept.map(({ source }) => source);
}

async function digestOf(one: { source: Source; digest?: string }): Promise<string> {
  if (one.digest !== undefined || !isFile(one.source)) return one.digest ?? '';
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(one.source.file)) hash.update(chunk);
  one.digest = hash.digest('hex');
  return one.digest;
}

function byName(a: Source, b: Source): number {
  const [one, other] = [nameOf(a), nameOf(b)];
  return one < other ? -1 : Number(one > other);
}

const nameOf = (source: Source) => (isFile(source) ? source.file : source.name);
const isFile = (source: Source): source is FileSource => 'file' in source;

async function sizeOf(source: FileSource | RowSource): Promise<number> {
  return isFile(source) ? (await stat(source.file)).size : 0;
}
