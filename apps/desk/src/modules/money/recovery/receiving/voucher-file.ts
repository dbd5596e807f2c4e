import { readFile } from 'node:fs/promises';
import { type RecoveryDetail, VoucherParams } from '@yinuo/api';
import { type Actor, command, Fault, type FileReply, type Platform, type QueryContext, query } from '@yinuo/platform';
import { z } from 'zod';
import type { UploadedFile } from '../../statements/receive-upload.ts';
import { voucherKey } from '../domain/voucher.ts';
import { lockRecovery, personOf } from '../lock-recovery.ts';
import { findRecovery, selectEntries } from '../store.ts';
import { recoveryDetail } from '../view.ts';
import { findVoucherFile, insertVoucherFile, selectWaiting } from './receiving-store.ts';

/** A scan; what is larger is none. */
export const VOUCHER_BYTES_MAX = 5 * 1024 * 1024;
/** What a bank or an accounts office gives. */
const NAME = /\.(pdf|jpe?g|png|ofd|xlsx?)$/i;

const Kept = z.strictObject({
  ...VoucherParams.shape,
  file: z.strictObject({ name: z.string(), sha256: z.string(), content: z.custom<Buffer>() }),
});

/** The paper behind a voucher of this recovery, kept once as it is: a second one would be another voucher. */
export async function takeVoucherFile(
  platform: Platform,
  actor: Actor,
  params: z.infer<typeof VoucherParams>,
  { path, name, sha256 }: UploadedFile,
): Promise<RecoveryDetail> {
  if (!NAME.test(name)) throw new Fault('input.invalid', {}, [{ path: 'file', rule: 'paper-kind' }]);
  return keepFile(platform, actor, {
    ...params,
    file: { name: name.slice(-200), sha256, content: await readFile(path) },
  });
}

const keepFile = command({
  name: 'recovery.file-voucher',
  permission: 'recovery.work',
  input: Kept,
  async run(ctx, { id, voucher, file: { name, sha256, content } }): Promise<RecoveryDetail> {
    const { tx, scope, now } = ctx;
    const { contract_id, number } = await lockRecovery(ctx, id, null);
    const key = voucherKey(voucher);
    if (!(await keysOf(ctx, id)).has(key)) throw new Fault('not-found', { voucher });
    const { person_id: given_by, person_name: given_name } = personOf(ctx);
    const row = { contract_id, key, name, bytes: content.length, sha256, content, given_at: new Date(now) };
    if (!(await insertVoucherFile(tx, scope, { ...row, given_by, given_name })))
      throw new Fault('duplicate', { voucher });
    const data = { number, voucher, name, sha256 };
    await ctx.record({ type: 'recovery.voucher-filed', contract: contract_id, subject: id, at: now, data });
    return recoveryDetail(ctx, id);
  },
});

export const readVoucherFile = query({
  name: 'recovery.read-voucher-file',
  permission: 'money.read',
  input: VoucherParams,
  async run(ctx, { id, voucher }): Promise<FileReply> {
    const row = await findRecovery(ctx.tx, ctx.scope, id);
    const key = voucherKey(voucher);
    const known = row !== null && (await keysOf(ctx, id)).has(key);
    const file = known ? await findVoucherFile(ctx.tx, ctx.scope, row.contract_id, key) : null;
    if (file === null) throw new Fault('not-found', { voucher });
    return { type: 'application/octet-stream', name: file.name, content: file.content };
  },
});

/** Of the vouchers that stand in the statement or wait. */
async function keysOf({ tx, scope }: QueryContext, id: string): Promise<ReadonlySet<string>> {
  const waiting = await selectWaiting(tx, scope, id);
  const entries = await selectEntries(tx, scope, id);
  return new Set([...waiting.map(({ voucher }) => voucher.key), ...entries.flatMap((one) => one.voucher_key ?? [])]);
}
