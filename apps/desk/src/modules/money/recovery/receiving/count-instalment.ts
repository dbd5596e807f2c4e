import { beijingDate, type DateText, type Fen, fenOf, formatFen } from '@yinuo/kernel';
import { type CommandContext, Fault } from '@yinuo/platform';
import { refusesInstalment } from '../domain/balance.ts';
import { personOf } from '../lock-recovery.ts';
import type { GivenVoucher, RecoveryRow } from '../recovery-tables.ts';
import { insertEntry, selectEntries } from '../store.ts';
import { tellSide } from '../tell-side.ts';
import { addToVoucher, lockVoucher } from './receiving-store.ts';
import { settle } from './settle.ts';

export interface Instalment {
  readonly fen: Fen;
  readonly on: DateText;
  readonly voucher: GivenVoucher;
  readonly note: string | null;
  /** Who recorded it, where finance confirms what the supplier did. */
  readonly recordedBy?: string | null;
}

/** `input.invalid` for money or a voucher dated before anything was owed, or in the future. */
export function refuseDates(
  row: RecoveryRow,
  today: DateText,
  { on, voucher }: Pick<Instalment, 'on' | 'voucher'>,
): void {
  const fields = [
    { path: 'on', day: on },
    { path: 'voucher.on', day: voucher.on },
  ].flatMap(({ path, day }) => {
    if (day > today) return [{ path, rule: 'not-in-future' }];
    return day < row.since ? [{ path, rule: 'not-before-debt', params: { since: row.since } }] : [];
  });
  if (fields.length > 0) throw new Fault('input.invalid', {}, fields);
}

/**
 * Money that came and counts: a line of the statement on its voucher. Refused with `recovery.over-collected` when recovery or
 * voucher would be overdrawn, with `duplicate` for a number that stands for another voucher or has paid this recovery already.
 */
export async function countInstalment(ctx: CommandContext, row: RecoveryRow, given: Instalment): Promise<void> {
  const { tx, scope, now } = ctx;
  const { fen, on, note } = given;
  refuseDates(row, beijingDate(now), given);
  const voucher = await lockVoucher(tx, scope, {
    id: ctx.newId('voucher'),
    contract_id: row.contract_id,
    number: given.voucher.number,
    key: given.voucher.key,
    on_day: given.voucher.on,
    fen: given.voucher.fen,
    payer: given.voucher.payer,
  });
  const told = { voucher: voucher.number, on: voucher.on_day, fen: voucher.fen, payer: voucher.payer };
  const isSame = voucher.fen === given.voucher.fen && voucher.payer === given.voucher.payer;
  if (!isSame || (voucher.on_day !== null && voucher.on_day !== given.voucher.on)) throw new Fault('duplicate', told);
  await refuseUsed(ctx, row, voucher.id, told);
  const open = fenOf(row.owed - row.received);
  const refusal = refusesInstalment({ owed: row.owed, received: row.received, open }, voucher, fen);
  if (refusal) throw new Fault('recovery.over-collected', { refusal, open, left: voucher.fen - voucher.used });
  await addToVoucher(tx, scope, voucher.id, fen);
  await insertEntry(tx, scope, {
    id: ctx.newId('order'),
    contract_id: row.contract_id,
    recovery_id: row.id,
    kind: 'received',
    fen: fenOf(-fen),
    on_day: on,
    at: new Date(now),
    ...personOf(ctx),
    voucher_id: voucher.id,
    note,
  });
  const recordedBy = given.recordedBy ?? null;
  await ctx.record({
    type: 'recovery.received',
    contract: row.contract_id,
    subject: row.id,
    at: now,
    data: { number: row.number, fen, on, voucher: voucher.number, open: open - fen, recordedBy },
  });
  await tellSide(ctx, row, 'supplier', {
    template: 'recovery.received',
    params: { amount: formatFen(fen), open: formatFen(fenOf(open - fen)), voucher: voucher.number },
    key: `received:${row.version}`,
  });
  await settle(ctx, row, fenOf(row.received + fen));
}

/** One payment, one line: a voucher may serve several recoveries up to its amount, but each of them once. */
async function refuseUsed(
  { tx, scope }: CommandContext,
  row: RecoveryRow,
  voucher: string,
  told: Record<string, unknown>,
): Promise<void> {
  const entries = await selectEntries(tx, scope, row.id);
  const returned = new Set(entries.map(({ returns }) => returns));
  const used = entries.some((one) => one.kind === 'received' && one.voucher_id === voucher && !returned.has(one.id));
  if (used) throw new Fault('duplicate', told);
}
