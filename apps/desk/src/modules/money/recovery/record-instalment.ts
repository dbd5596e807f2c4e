import { InstalmentParams, MoneyParams, RecordInstalment, type RecoveryDetail, ReturnInstalment } from '@yinuo/api';
import { beijingDate, type DateText, fenOf, formatFen } from '@yinuo/kernel';
import { type CommandContext, command, Fault } from '@yinuo/platform';
import { notify } from '../../notify/index.ts';
import { moveDifferencesOfRecovery } from '../differences/difference-store.ts';
import { peopleFor } from '../people.ts';
import { refusesInstalment, refusesReturn } from './domain/balance.ts';
import { coverPlan, nextDue } from './domain/plan.ts';
import { lockRecovery, personOf } from './lock-recovery.ts';
import { addToVoucher, insertEntry, lockVoucher, type RecoveryRow, selectEntries, updateRecovery } from './store.ts';
import { recoveryDetail } from './view.ts';

/** Money that came, by its voucher. Refused with `recovery.over-collected` when recovery or voucher would be overdrawn. */
export const recordInstalment = command({
  name: 'recovery.receive',
  permission: 'recovery.work',
  input: MoneyParams.extend(RecordInstalment.shape),
  async run(ctx, { id, fen, on, voucher: given, note }): Promise<RecoveryDetail> {
    const { tx, scope, now } = ctx;
    const row = await lockRecovery(ctx, id, 'receive');
    if (on > beijingDate(now)) throw new Fault('input.invalid', {}, [{ path: 'on', rule: 'not-in-future' }]);
    const voucher = await lockVoucher(tx, scope, {
      id: ctx.newId('voucher'),
      contract_id: row.contract_id,
      number: given.number,
      fen: given.fen,
      payer: given.payer,
    });
    if (voucher.fen !== given.fen || voucher.payer !== given.payer)
      throw new Fault('duplicate', { voucher: voucher.number, fen: voucher.fen, payer: voucher.payer });
    const open = fenOf(row.owed - row.received);
    const refusal = refusesInstalment({ owed: row.owed, received: row.received, open }, voucher, fen);
    if (refusal) throw new Fault('recovery.over-collected', { refusal, open, left: voucher.fen - voucher.used });
    await addToVoucher(tx, scope, voucher.id, fen);
    await insertEntry(tx, scope, {
      id: ctx.newId('order'),
      contract_id: row.contract_id,
      recovery_id: id,
      kind: 'received',
      fen: -fen,
      on_day: on,
      at: new Date(now),
      ...personOf(ctx),
      voucher_id: voucher.id,
      note: note ?? null,
    });
    await ctx.record({
      type: 'recovery.received',
      contract: row.contract_id,
      subject: id,
      at: now,
      data: { number: row.number, fen, on, voucher: voucher.number, open: open - fen },
    });
    await settle(ctx, row, row.received + fen);
    return recoveryDetail(ctx, id);
  },
});

/** A wrongly recorded instalment; a recovery that was closed by it is open again. */
export const returnInstalment = command({
  name: 'recovery.return',
  permission: 'recovery.work',
  input: InstalmentParams.extend(ReturnInstalment.shape),
  async run(ctx, { id, entry, reason }): Promise<RecoveryDetail> {
    const { tx, scope, now } = ctx;
    const row = await lockRecovery(ctx, id, 'return');
    const entries = await selectEntries(tx, scope, id);
    const refusal = refusesReturn(
      entries.map((one) => ({ ...one, voucher: one.voucher_id })),
      entry,
    );
    const wrong = entries.find((one) => one.id === entry);
    if (refusal === 'not-an-instalment' || !wrong || wrong.voucher_id === null) throw new Fault('not-found', { entry });
    if (refusal) throw new Fault('state.conflict', { entry, state: 'returned' });
    const fen = -wrong.fen;
    await addToVoucher(tx, scope, wrong.voucher_id, -fen);
    await insertEntry(tx, scope, {
      id: ctx.newId('order'),
      contract_id: row.contract_id,
      recovery_id: id,
      kind: 'returned',
      fen,
      on_day: beijingDate(now),
      at: new Date(now),
      ...personOf(ctx),
      voucher_id: wrong.voucher_id,
      returns: entry,
      note: reason,
    });
    await ctx.record({
      type: 'recovery.returned',
      contract: row.contract_id,
      subject: id,
      at: now,
      data: { number: row.number, fen, voucher: wrong.voucher_number, reason },
    });
    await settle(ctx, row, row.received - fen);
    return recoveryDetail(ctx, id);
  },
});

/** State, differences and the next reminder after money moved. Closed exactly at zero. */
async function settle(ctx: CommandContext, row: RecoveryRow, received: number): Promise<void> {
  const { tx, scope, now } = ctx;
  const closed = received === row.owed;
  const today: DateText = beijingDate(now);
  const due = closed ? null : nextDue(coverPlan(row.plan, received, today));
  await updateRecovery(tx, scope, row.id, {
    received,
    state: closed ? 'closed' : 'agreed',
    closed_at: closed ? new Date(now) : null,
    remind_on: due?.due ?? null,
  });
  if (closed === (row.state === 'closed')) return;
  await moveDifferencesOfRecovery(
    tx,
    scope,
    row.id,
    closed ? { state: 'recovered', settledAt: now } : { state: 'recovering', settledAt: null },
  );
  const about = { contract: row.contract_id, subject: row.id, at: now };
  await ctx.record({
    type: closed ? 'recovery.closed' : 'recovery.reopened',
    ...about,
    data: { number: row.number, fen: row.owed },
  });
  if (!closed) return;
  await notify(ctx, {
    to: await peopleFor(ctx, row.contract_id, ['hospital-finance', 'supplier-operations']),
    template: 'recovery.closed',
    params: { number: row.number, title: row.title, amount: formatFen(row.owed) },
    contract: row.contract_id,
    subject: row.id,
    key: `recovery:${row.id}:closed:${row.version}`,
  });
}
