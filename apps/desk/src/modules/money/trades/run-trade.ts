import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LookUpTrade, type MoneySide, StatementFormat } from '@yinuo/api';
import { beijingDate, type DateText, parseDate } from '@yinuo/kernel';
import { type Actor, Fault, type Platform, query } from '@yinuo/platform';
import { type Reconciliation, reconcile, type SideRole, type Source } from '@yinuo/reconcile';
import type { z } from 'zod';
import { rolesOf, sidesFor } from '../domain/matching/roles.ts';
import { type DayInput, inputOfDay, sidesOf } from '../runs/prepare-run.ts';
import { requireContract } from '../scope.ts';
import { readableFile } from '../statements/readable-file.ts';
import { rowsOfDay } from '../statements/rows-of-day.ts';
import { unpackTo } from '../statements/unpack.ts';
import { type GatheredRow, gatherRows, type ReadableFile } from './gather-rows.ts';

/** Files of a day are read through while somebody waits; larger days are looked up in their differences. */
const ROWS_MAX = 300_000;

const prepare = query({
  name: 'money.look-up-trade',
  permission: 'money.read',
  input: LookUpTrade,
  async run({ tx, scope, now }, { contract, day: text }): Promise<DayInput & { day: DateText }> {
    await requireContract(tx, scope, contract);
    const day = parseDate(text);
    if (!day.ok || day.value > beijingDate(now))
      throw new Fault('input.invalid', {}, [{ path: 'day', rule: 'not-in-future' }]);
    const input = await inputOfDay(tx, scope, contract, day.value);
    const rows = input.statements.reduce((sum, one) => sum + one.rows, 0);
    if (rows > ROWS_MAX) throw new Fault('input.too-large', { rowsMax: ROWS_MAX });
    return { ...input, day: day.value };
  },
});

export interface LookedUp extends DayInput {
  readonly day: DateText;
  readonly sides: MoneySide[];
  /** What hangs together with the number, on every side. */
  readonly rows: readonly GatheredRow[];
  /** null: no row, or one side only. */
  readonly ran: { readonly result: Reconciliation; readonly roles: ReadonlyMap<MoneySide, SideRole> } | null;
}

/**
 * Runs one trade: its rows are taken out of the day's files and given to the engine alone, with the same sides,
 * marks and carried rows as the day's run. Nothing is kept.
 */
export async function runTrade<T>(
  platform: Platform,
  actor: Actor,
  input: z.infer<typeof LookUpTrade>,
  use: (looked: LookedUp) => Promise<T>,
): Promise<T> {
  const day = await prepare(platform, actor, input);
  const sides = [...sidesOf(day.statements)];
  const roles = rolesOf(sides);
  const folder = await mkdtemp(join(tmpdir(), 'yinuo-trade-'));
  try {
    const rows = await gatherRows(await unpackAll(platform, day, folder), input.number);
    if (rows === null) throw new Fault('input.invalid', {}, [{ path: 'number', rule: 'too-many' }]);
    if (rows.length === 0 || roles === null) return await use({ ...day, sides, rows, ran: null });
    await using result = await reconcile({
      date: day.day,
      sides: sidesFor(roles, sourcesOf(roles.keys(), rows)),
      ...(day.continues || day.carriedIn.length > 0 ? { carriedIn: carriedWith(day, rows) } : {}),
      leaveOut: day.leaveOut,
      keepMatches: true,
      scratchFolder: folder,
    });
    return await use({ ...day, sides, rows, ran: { result, roles } });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function unpackAll(platform: Platform, { statements, day }: DayInput & { day: DateText }, folder: string) {
  const files: ReadableFile[] = [];
  for (const [index, { id, name, side, column_map, format }] of statements.entries()) {
    const file = join(folder, String(index));
    await unpackTo(platform, id, file);
    const read = column_map ?? StatementFormat.parse(format);
    const { path } = await readableFile(file, read);
    files.push({ side, name, rows: () => rowsOfDay(path, read, day) });
  }
  return files;
}

function sourcesOf(
  sides: Iterable<MoneySide>,
  rows: readonly GatheredRow[],
): ReadonlyMap<MoneySide, readonly Source[]> {
  return new Map(
    [...sides].map((side) => {
      const own = Map.groupBy(
        rows.filter((one) => one.side === side),
        ({ name }) => name,
      );
      const sources = [...own].map(([name, some]): Source => ({ name, rows: some.map(({ row }) => row) }));
      return [side, sources.length > 0 ? sources : [{ name: '', rows: [] }]] as const;
    }),
  );
}

/** What earlier days left open is given along where it shares a number with the trade. */
function carriedWith({ carriedIn }: DayInput, rows: readonly GatheredRow[]) {
  const numbers = new Set(rows.flatMap(({ row }) => [row.orderNo, row.transactionId, row.hisNo, row.tradeNo]));
  numbers.delete('');
  return carriedIn.filter((row) =>
    [row.orderNo, row.transactionId, row.hisNo, row.tradeNo].some((number) => numbers.has(number)),
  );
}
