import { Readable } from 'node:stream';
import { ListStatements, MoneyParams, type StatementPage } from '@yinuo/api';
import { parseDate } from '@yinuo/kernel';
import { command, decodeCursor, encodeCursor, Fault, type FileReply, type Platform, query } from '@yinuo/platform';
import { z } from 'zod';
import { requireContract } from '../scope.ts';
import { findStatement, selectStatements } from './statement-store.ts';
import { bytesOf } from './unpack.ts';
import { statementView } from './view.ts';

const Cursor = z.tuple([z.number().int(), z.string()]);

export const listStatements = query({
  name: 'money.list-statements',
  permission: 'money.read',
  input: ListStatements,
  async run({ tx, scope, actor }, { contract, day, source, cursor, limit }): Promise<z.infer<typeof StatementPage>> {
    await requireContract(tx, scope, contract);
    const key = decodeCursor(cursor, Cursor);
    const on = day === undefined ? null : parseDate(day);
    const filter = { contract, day: on?.ok ? on.value : undefined, source };
    const after = key && { at: key[0], id: key[1] };
    const rows = await selectStatements(tx, scope, { ...filter, after, limit: limit + 1 });
    const shown = rows.slice(0, limit);
    const last = rows.length > limit ? shown.at(-1) : undefined;
    return {
      items: shown.map((row) => statementView(row, actor)),
      next: last ? encodeCursor([last.taken_at, last.id]) : null,
    };
  },
});

/** Patients' names may stand in it: who takes the file away is on record. */
const statementOf = command({
  name: 'money.read-statement-file',
  permission: 'money.source',
  input: MoneyParams,
  async run(ctx, { id }) {
    const row = await findStatement(ctx.tx, ctx.scope, id);
    if (!row) throw new Fault('not-found', { statement: id });
    const data = { name: row.name, side: row.side, sha256: row.sha256 };
    await ctx.record({ type: 'money.file-read', contract: row.contract_id, subject: id, at: ctx.now, data });
    return row;
  },
});

/** The bytes as they were taken. */
export async function readStatementFile(
  platform: Platform,
  actor: Parameters<typeof statementOf>[1],
  input: z.infer<typeof MoneyParams>,
): Promise<FileReply> {
  const row = await statementOf(platform, actor, input);
  return { type: 'application/octet-stream', name: row.name, content: Readable.from(bytesOf(platform, row.id)) };
}
