import { InstalmentParams, type RecoveryDetail, ReturnInstalment } from '@yinuo/api';
import { beijingDate, fenOf, formatFen } from '@yinuo/kernel';
import { command, Fault } from '@yinuo/platform';
import { maskSaid } from '../../domain/words/mask-said.ts';
import { refusesReturn } from '../domain/balance.ts';
import { lockRecovery, personOf } from '../lock-recovery.ts';
import { insertEntry, selectEntries } from '../store.ts';
import { tellSide } from '../tell-side.ts';
import { recoveryDetail } from '../view.ts';
import { addToVoucher } from './receiving-store.ts';
import { settle } from './settle.ts';

/** A wrongly recorded instalment; a recovery that was closed by it is open again. */
export const returnInstalment = command({
  name: 'recovery.return',
  permission: 'recovery.agree',
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
    const fen = fenOf(-wrong.fen);
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
    const voucher = wrong.voucher_number;
    await ctx.record({
      type: 'recovery.returned',
      contract: row.contract_id,
      subject: id,
      at: now,
      data: maskSaid({ number: row.number, fen, voucher, reason }),
    });
    const params = { amount: formatFen(fen), voucher, reason };
    await tellSide(ctx, row, 'supplier', { template: 'recovery.returned', params, key: `returned:${entry}` });
    await settle(ctx, row, fenOf(row.received - fen));
    return recoveryDetail(ctx, id);
  },
});
