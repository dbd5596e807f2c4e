import { existsSync } from 'node:fs';
import { rm, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { convertSheet, isWorkbook } from '../files/convert-sheet.ts';
import { figureFault } from '../files/ending.ts';
import { type OpenFile, openFile } from '../files/open-file.ts';
import { placesOf, readRows } from '../files/read-rows.ts';
import { transcode } from '../files/transcode.ts';
import type { NumberField } from '../formats/profile.ts';
import { UnusableSide } from '../input-fault.ts';
import type { Database } from '../run/database.ts';
import type { FileSource } from '../side.ts';
import { refuseOtherDay, ruleOfDay, unpaidAt } from './day-window.ts';
import { type Examination, examine } from './examine.ts';
import { figureConditions, keyedBy, markConditions, stageFileSql, summedColumns } from './stage-file-sql.ts';
import { stageRows } from './stage-rows.ts';
import { type NumberColumn, numberColumns, type Staged, type StagePlace } from './staged-columns.ts';

/**
 * A file into a table of its own, all of it or nothing. DuckDB reads it at full speed; whatever it finds odd is read again by
 * the careful reader, whose word counts: it throws UnusableSide with line, field and rule, or gives the rows itself.
 */
export async function stageFile(database: Database, source: FileSource, place: StagePlace): Promise<Staged> {
  if (await isWorkbook(source.file)) return stageSheet(database, source, place);
  const open = await openFile(source);
  for (const trimmed of quickWays(open)) {
    const path = await pathOf(database, open, place.table);
    const found = await quickStage(database, open, path, place, trimmed);
    if (found === 'careful') break;
    if (found === 'odd') continue;
    return finish(database, open, place, trimmed, found);
  }
  await database.run(`drop table if exists ${place.table}`);
  let notTrades = 0n;
  const rows = readRows(open, {
    onNoTrade: () => notTrades++,
    ruleOf: ruleOfDay(place.day),
    unpaidAt: unpaidAt(place.day),
  });
  return { ...(await stageRows(database, source.file, rows, place)), notTrades };
}

/** Alipay pads all cells. A last line of more than DuckDB's buffer is passed over by it without a word (seen in 1.5). */
function quickWays({ profile, look }: OpenFile): readonly boolean[] {
  if (look.endsLong) return [];
  return profile.ending !== 'none' && profile.ending.is === 'notes' ? [true] : [false, true];
}

/** A workbook's sheet by way of a CSV file, line for row; faults name the workbook, and the sheet before the column. */
async function stageSheet(database: Database, source: FileSource, place: StagePlace): Promise<Staged> {
  const { file, format, sheet } = source;
  const csv = join(database.scratch, `${place.table}.sheet`);
  const converted = await convertSheet(file, csv, { sheet, signal: database.signal });
  try {
    const staged = await stageFile(database, format === undefined ? { file: csv } : { file: csv, format }, place);
    return { ...staged, source: file };
  } catch (error) {
    if (!(error instanceof UnusableSide)) throw error;
    throw error.at({ file, field: [converted.sheet, error.fault.field].filter(Boolean).join('!') });
  } finally {
    await rm(csv, { force: true });
  }
}

/** Under a name without wildcards and endings that DuckDB would read things into; GBK is turned into UTF-8 on the way. */
async function pathOf(database: Database, { look }: OpenFile, table: string): Promise<string> {
  const path = join(database.scratch, `${table}.txt`);
  if (existsSync(path)) return path;
  if (look.encoding === 'utf-8') await symlink(resolve(look.file), path);
  else await transcode(look, path, database.signal);
  return path;
}

async function quickStage(
  database: Database,
  open: OpenFile,
  path: string,
  { table, leaveOut, day, onProgress }: StagePlace,
  trimmed: boolean,
): Promise<Examination | 'odd' | 'careful'> {
  await database.run(`drop table if exists ${table}`);
  try {
    await database.run(stageFileSql(open, path, { table, leaveOut, trimmed, date: day.date }), onProgress);
  } catch (error) {
    database.signal?.throwIfAborted();
    if (isOutOfResources(error)) throw error;
    return 'careful';
  }
  const odd = [
    'flawed',
    'kind is null',
    'moment is null',
    'fen is null and kind < 2',
    ...((open.profile.state.pay ?? open.profile.state.refund) ? ['state is null'] : []),
    ...summedColumns(open).map((_, index) => `s${index} is null`),
  ];
  const questions = { day, numbers: numbersOf(open), odd, blanksAreOdd: !trimmed, figures: figuresSql(open) };
  const found = await examine(database, table, questions);
  if (found.isOdd || !figuresHold(open, found.figures)) return 'odd';
  refuseOtherDay(open.look.file, day.date, found.payDays);
  return found.strays ? 'careful' : found;
}

function numbersOf({ profile }: OpenFile): readonly NumberColumn[] {
  return Object.keys(profile.numbers).map((field) => numberColumns[field as NumberField]);
}

/** What the rows add up to, in the last place of each figure's column. */
function figuresSql(open: OpenFile): readonly string[] {
  const sums = summedColumns(open);
  const conditions = figureConditions(open);
  return open.stated.map((stated) => {
    const { sum, where } = stated.figure;
    const place = where && conditions.findIndex(({ column, is }) => column === where.column && is === where.is);
    const filter = place === undefined ? '' : ` filter (w${place})`;
    if (sum === undefined) return `count(*)${filter}`;
    return `(coalesce(sum(s${sums.indexOf(sum)})${filter}, 0) * ${10 ** placesOf(open, stated)})::hugeint`;
  });
}

/** Columns that served only to examine the file go, and what is no trade. */
async function finish(
  database: Database,
  open: OpenFile,
  { table, side, leaveOut }: StagePlace,
  trimmed: boolean,
  { rows, notTrades, known }: Examination,
): Promise<Staged> {
  const extra = [
    ...summedColumns(open).map((_, index) => `s${index}`),
    ...figureConditions(open).map((_, index) => `w${index}`),
  ];
  for (const column of [...extra, 'flawed']) await database.run(`alter table ${table} drop column ${column}`);
  if (notTrades > 0n) await database.run(`delete from ${table} where kind = 2`);
  return {
    table,
    side,
    source: open.look.file,
    numbers: known,
    rows: rows - notTrades,
    hasState: open.profile.state.pay !== null || open.profile.state.refund !== null,
    hasMarked: markConditions(open, leaveOut, trimmed).length > 0,
    notTrades,
    keyed: keyedBy,
  };
}

/** Where they do not, the careful reader says what is wrong, and where. */
function figuresHold(open: OpenFile, figures: readonly bigint[]): boolean {
  return open.stated.every(
    (stated, index) => figureFault(stated, figures[index] ?? 0n, placesOf(open, stated)) === null,
  );
}

function isOutOfResources(error: unknown): boolean {
  return error instanceof Error && /^(Out of Memory|IO) Error/.test(error.message);
}
