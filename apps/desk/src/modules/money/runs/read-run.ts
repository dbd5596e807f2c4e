import { ListRuns, MoneyParams, type MoneyRunPage, type MoneyRunView } from '@yinuo/api';
import { parseDate } from '@yinuo/kernel';
import { decodeCursor, encodeCursor, Fault, type QueryContext, query } from '@yinuo/platform';
import { z } from 'zod';
import { requireContract } from '../scope.ts';
import { namesOfStatements } from '../statements/statement-store.ts';
import { findRun, selectRuns } from './run-store.ts';
import { runView } from './view.ts';

const Cursor = z.tuple([z.number().int(), z.string()]);

export const readRun = query({
  name: 'money.read-run',
  permission: 'money.read',
  input: MoneyParams,
  run: (ctx, { id }) => viewOfRun(ctx, id),
});

export const listRuns = query({
  name: 'money.list-runs',
  permission: 'money.read',
  input: ListRuns,
  async run({ tx, scope, actor }, { contract, day, cursor, limit }): Promise<z.infer<typeof MoneyRunPage>> {
    await requireContract(tx, scope, contract);
    const key = decodeCursor(cursor, Cursor);
    const after = key && { at: key[0], id: key[1] };
    const on = day === undefined ? null : parseDate(day);
    const rows = await selectRuns(tx, scope, {
      contract,
      day: on?.ok ? on.value : undefined,
      after,
      limit: limit + 1,
    });
    const shown = rows.slice(0, limit);
    const names = await namesOfStatements(tx, scope, [...new Set(shown.flatMap(({ statements }) => statements))]);
    const last = rows.length > limit ? shown.at(-1) : undefined;
    return {
      items: shown.map((row) => runView(row, names, actor)),
      next: last ? encodeCursor([last.asked_at, last.id]) : null,
    };
  },
});

/** `not-found` outside the scope. */
export async function viewOfRun({ tx, scope, actor }: QueryContext, id: string): Promise<MoneyRunView> {
  const row = await findRun(tx, scope, id);
  if (!row) throw new Fault('not-found', { run: id });
  return runView(row, await namesOfStatements(tx, scope, row.statements), actor);
}
