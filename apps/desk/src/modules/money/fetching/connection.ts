import { type ColumnMap, SECRET_FIELDS, SourceConnection } from '@yinuo/api';
import { Fault, type SecretBox } from '@yinuo/platform';
import { z } from 'zod';
import type { SourceRow } from '../sources/source-store.ts';

type Connection = z.output<typeof SourceConnection>;
const Secrets = z.record(z.string(), z.string());

/** Which secrets a kind cannot do without. */
const NEEDED: Readonly<Record<Connection['kind'], readonly (typeof SECRET_FIELDS)[number][]>> = {
  'wechat-pay': ['privateKey', 'apiV3Key'],
  'his-pages': ['accessToken'],
  'his-query': ['password'],
  invoices: ['key'],
};

/** The file that e-invoices are written as is ours, so its map is known. */
export const INVOICE_MAP: ColumnMap = {
  columns: { hisNo: 'bus_no', tradeNo: 'invoice', fen: 'amount_fen', at: 'issued_at' },
  amountUnit: 'fen',
};

/** Settings to be kept as they are, and secrets to be sealed; secrets that are left out stay. Faults name the field. */
export function splitConnection(connection: Connection, box: SecretBox, before: string | null) {
  const isSecret = (name: string) => SECRET_FIELDS.some((field) => field === name);
  const entries = Object.entries(connection);
  const secrets = { ...openSecrets(box, before), ...Object.fromEntries(entries.filter(([name]) => isSecret(name))) };
  const missing = NEEDED[connection.kind].filter((name) => !(name in secrets));
  if (missing.length > 0)
    throw new Fault(
      'input.invalid',
      {},
      missing.map((name) => ({ path: `connection.${name}`, rule: 'required' })),
    );
  const settings = Object.fromEntries(entries.filter(([name]) => !isSecret(name)));
  return { settings: JSON.stringify(settings), secret: box.seal(JSON.stringify(secrets)) };
}

/** The connection with its secrets, for fetching only. Null for a source of files. */
export function openConnection(
  row: Pick<SourceRow, 'settings' | 'secret' | 'kind'>,
  box: SecretBox,
): Connection | null {
  if (row.kind === 'file') return null;
  return SourceConnection.parse({ ...row.settings, ...openSecrets(box, row.secret) });
}

export const secretNames = (row: Pick<SourceRow, 'secret'>, box: SecretBox): string[] =>
  Object.keys(openSecrets(box, row.secret)).sort();

const openSecrets = (box: SecretBox, sealed: string | null): Record<string, string> =>
  sealed === null ? {} : Secrets.parse(JSON.parse(box.open(sealed)));
