import { existsSync } from 'node:fs';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Expected } from './planted-cases.ts';
import { writeDay, writeUnbilledDay } from './write-day.ts';

export interface DayFiles {
  readonly orders: string;
  readonly his: string;
  readonly bill: string;
  readonly expected: readonly Expected[];
  readonly rows: number;
}

const plantedShare = 5_000;
const note = 'expected.json';

/** The day of `trades` trades in `folder`; written when it is not there yet. */
export async function openDay(folder: string, trades: number): Promise<DayFiles> {
  await mkdir(folder, { recursive: true });
  if (!existsSync(join(folder, note))) {
    const day = await writeDay(folder, trades, Math.max(1, Math.floor(trades / plantedShare)));
    await writeFile(join(folder, note), JSON.stringify({ trades, ...day }));
  }
  const { trades: written, ...day } = await readDay(folder);
  if (written !== trades) throw new Error(`${folder} holds a day of ${written} trades`);
  return day;
}

/** A day of which the bill is nearly empty, written anew, and how many differences that must make. */
export async function makeUnbilledDay(folder: string, trades: number): Promise<number> {
  await mkdir(folder);
  const { differences, ...day } = await writeUnbilledDay(folder, trades);
  await writeFile(join(folder, note), JSON.stringify({ trades, ...day }));
  return differences;
}

export async function readDay(folder: string): Promise<DayFiles & { readonly trades: number }> {
  return JSON.parse(await readFile(join(folder, note), 'utf8')) as DayFiles & { trades: number };
}

export async function bytesOf({ orders, his, bill }: DayFiles): Promise<number> {
  const sizes = await Promise.all([orders, his, bill].map(async (file) => (await stat(file)).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}
