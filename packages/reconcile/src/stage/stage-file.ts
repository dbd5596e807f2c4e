import { symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { figureFault } from '../files/ending.ts';
import { type OpenFile, openFile } from '../files/open-file.ts';
import { numberBytesMax } from '../files/read-row.ts';
import { placesOf, readRows } from '../files/read-rows.ts';
import { transcode } from '../files/transcode.ts';
import type { NumberField } from '../formats/profile.ts';
import { UnusableSide } from '../input-fault.ts';
import { bigintOf, type Database } from '../run/database.ts';
import type { FileSource } from '../side.ts';
import { figureConditions, markConditions, stageFileSql, summedColumns } from './stage-file-sql.ts';
import { stageRows } from './stage-rows.ts';
import { type NumberColumn, numberColumns, type Staged, type StagePlace } from './staged-columns.ts';

/**
 * A file into a table of its own, all of it or nothing. DuckDB reads it at full speed; whatever it finds odd is read again by
 * the careful reader, whose word counts: it throws UnusableSide with line, field and rule, or gives the rows itself.
 */
export async function stageFile(database: Database, source: FileSource, place: StagePlace): Promise<Staged> {
  const open = await openFile(source);
  const path = await pathOf(database, open, place.table);
  const alwaysPadded = open.profile.ending !== 'none' && open.profile.ending.is === 'notes';
  for (const trimmed of alwaysPadded ? [true] : [false, true]) {
    const found = await quickStage(database, open, path, place, trimmed);
    if (found === 'unreadable') break;
    if (found === 'odd') continue;
    await compareFigures(database, open, place.table);
    return {
      table: place.table,
      side: place.side,
      source: source.file,
      numbers: numbersOf(open),
      hasState: open.profile.state.pay !== null || open.profile.state.refund !== null,
      hasMarked: markConditions(open, place.leaveOut, trimmed).length > 0,
      notTrades: await takeNotTrades(database, place.table),
    };
  }
  await database.run(`drop table if exists ${place.table}`);
  let notTrades = 0n;
  const rows = readRows(open, () => notTrades++);
  return { ...(await stageRows(database, source.file, rows, place)), notTrades };
}

/** Under a name without wildcards and endings that DuckDB would read things into; GBK is turned into UTF-8 on the way. */
async function pathOf(database: Database, { look }: OpenFile, table: string): Promise<string> {
  const path = join(database.scratch, `${table}.txt`);
  if (look.encoding === 'utf-8') await symlink(resolve(look.file), path);
  else await transcode(look, path);
  return path;
}

async function quickStage(
  database: Database,
  open: OpenFile,
  path: string,
  { table, leaveOut, onProgress }: StagePlace,
  trimmed: boolean,
): Promise<'good' | 'odd' | 'unreadable'> {
  await database.run(`drop table if exists ${table}`);
  try {
    await database.run(stageFileSql(open, path, { table, leaveOut, trimmed }), onProgress);
  } catch (error) {
    database.throwIfAborted();
    if (isOutOfResources(error)) throw error;
    return 'unreadable';
  }
  const blank = (column: NumberColumn) =>
    `case when contains(${column}, ' ') or contains(${column}, e'\\t') then ${column} <> trim(${column}, e' \\t') end`;
  const odd = [
    'flawed',
    'kind is null',
    'moment is null',
    'fen is null and kind < 2',
    ...((open.profile.state.pay ?? open.profile.state.refund) ? ['state is null'] : []),
    ...summedColumns(open).map((_, index) => `s${index} is null`),
    ...numbersOf(open).flatMap((column) => [`strlen(${column}) > ${numberBytesMax}`, blank(column)]),
  ];
  const { found } = await database.row(
    `select count(*) filter (${odd.map((one) => `(${one})`).join(' or ')}) as found from ${table}`,
  );
  return bigintOf(found) === 0n ? 'good' : 'odd';
}

function numbersOf({ profile }: OpenFile): readonly NumberColumn[] {
  return Object.keys(profile.numbers).map((field) => numberColumns[field as NumberField]);
}

/** What the file states below its rows against the rows; then the columns that served only this are dropped. */
async function compareFigures(database: Database, open: OpenFile, table: string): Promise<void> {
  const sums = summedColumns(open);
  const conditions = figureConditions(open);
  const figures = open.stated.map(({ figure: { sum, where } }, index) => {
    const place = where && conditions.findIndex(({ column, is }) => column === where.column && is === where.is);
    const filter = place === undefined ? '' : ` filter (w${place})`;
    return `${sum === undefined ? 'count(*)' : `coalesce(sum(s${sums.indexOf(sum)})${filter}, 0)`}${sum === undefined ? filter : ''} as f${index}`;
  });
  if (figures.length > 0) {
    const actual = await database.row(`select ${figures.join(', ')}, count(*) as n from ${table}`);
    open.stated.forEach((stated, index) => {
      const fault = figureFault(stated, bigintOf(actual[`f${index}`]), placesOf(open, stated));
      // The totals stand below the header, the rows and their own header.
      const line =
        open.profile.ending !== 'none' && open.profile.ending.is === 'summary'
          ? open.headerLine + Number(bigintOf(actual.n)) + 2
          : 0;
      if (fault !== null) throw new UnusableSide({ file: open.look.file, line, ...fault });
    });
  }
  for (const column of [...sums.map((_, index) => `s${index}`), ...conditions.map((_, index) => `w${index}`), 'flawed'])
    await database.run(`alter table ${table} drop column ${column}`);
}

/** Fees and withdrawals are counted and go. */
async function takeNotTrades(database: Database, table: string): Promise<bigint> {
  const { found } = await database.row(`select count(*) as found from ${table} where kind = 2`);
  if (bigintOf(found) > 0n) await database.run(`delete from ${table} where kind = 2`);
  return bigintOf(found);
}

function isOutOfResources(error: unknown): boolean {
  return error instanceof Error && /^(Out of Memory|IO) Error/.test(error.message);
}
