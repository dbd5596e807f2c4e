import { MoneyParams, RecordInstalment, type RecoveryDetail } from '@yinuo/api';
import { beijingDate, type DateText, fenOf, formatFen } from '@yinuo/kernel';
import { type CommandContext, command, Fault } from '@yinuo/platform';
import { voucherKey } from '../domain/voucher.ts';
import { lockRecovery, personOf, sideOf } from '../lock-recovery.ts';
import type { RecoveryRow } from '../recovery-tables.ts';
import { tellSide } from '../tell-side.ts';
import { recoveryDetail } from '../view.ts';
import { countInstalment, type Instalment, refuseDates } from './count-instalment.ts';
import { insertInstalment, selectWaiting } from './receiving-store.ts';

/**
 * Money that came, by its voucher. Recorded by the hospital's finance it counts; recorded by the supplier it waits until finance
 * has seen it come.
 */
export const recordInstalment = command({
  name: 'recovery.receive',
  permission: 'recovery.work',
  input: MoneyParams.extend(RecordInstalment.shape),
  async run(ctx, { id, fen, on, voucher, note }): Promise<RecoveryDetail> {
    const row = await lockRecovery(ctx, id, 'receive');
    const { number, payer } = voucher;
    const instalment: Instalment = {
      fen: fenOf(fen),
      on: on as DateText,
      voucher: { number, key: voucherKey(number), on: voucher.on as DateText, fen: fenOf(voucher.fen), payer },
      note: note ?? null,
    };
    if (sideOf(ctx) === 'hospital') await countInstalment(ctx, row, instalment);
    else await keepWaiting(ctx, row, instalment);
    return recoveryDetail(ctx, id);
  },
});

async function keepWaiting(ctx: CommandContext, row: RecoveryRow, given: Instalment): Promise<void> {
  const { tx, scope, now } = ctx;
  refuseDates(row, beijingDate(now), given);
  const waiting = (await selectWaiting(tx, scope, row.id)).reduce((sum, one) => sum + one.fen, 0);
  const open = fenOf(row.owed - row.received - waiting);
  if (given.fen > open || given.fen > given.voucher.fen)
    throw new Fault('recovery.over-collected', { open, left: given.voucher.fen });
  const id = ctx.newId('order');
  const { person_id: recorded_by, person_name: recorded_name } = personOf(ctx);
  const kept = await insertInstalment(tx, scope, {
    id,
    contract_id: row.contract_id,
    recovery_id: row.id,
    fen: given.fen,
    on_day: given.on,
    voucher: JSON.stringify(given.voucher),
    note: given.note,
    recorded_at: new Date(now),
    recorded_by,
    recorded_name,
  });
  const { number: voucher } = given.voucher;
  if (!kept) throw new Fault('duplicate', { voucher });
  await ctx.record({
    type: 'recovery.recorded',
    contract: row.contract_id,
    subject: row.id,
    at: now,
    data: { number: row.number, instalment: id, fen: given.fen, on: given.on, voucher },
  });
  await tellSide(ctx, row, 'hospital', {
    template: 'recovery.recorded',
    params: { amount: formatFen(given.fen), on: given.on, voucher },
    key: `recorded:${id}`,
  });
}
