import { AnswerInstalment, InstalmentParams, type RecoveryDetail } from '@yinuo/api';
import { formatFen } from '@yinuo/kernel';
import { type CommandContext, command, Fault, permissionsOfActor } from '@yinuo/platform';
import { z } from 'zod';
import { maskSaid } from '../../domain/words/mask-said.ts';
import { instalmentMay } from '../domain/may.ts';
import { lockRecovery, sideOf } from '../lock-recovery.ts';
import type { RecoveryRow } from '../recovery-tables.ts';
import { tellSide } from '../tell-side.ts';
import { recoveryDetail } from '../view.ts';
import { countInstalment } from './count-instalment.ts';
import { endWaiting, type InstalmentRow, selectWaiting } from './receiving-store.ts';

/** Finance confirms what the supplier recorded, and it counts, or says why not; the supplier may take it back. */
export const answerInstalment = command({
  name: 'recovery.answer-instalment',
  permission: 'recovery.work',
  input: z.strictObject({ ...InstalmentParams.shape, answer: AnswerInstalment }),
  async run(ctx, { id, entry, answer: { confirm, reason } }): Promise<RecoveryDetail> {
    const { tx, scope, now, actor } = ctx;
    const row = await lockRecovery(ctx, id, confirm ? 'receive' : null);
    const waiting = (await selectWaiting(tx, scope, id)).find((one) => one.id === entry);
    if (!waiting) throw new Fault('not-found', { entry });
    const side = sideOf(ctx);
    const act = confirm ? 'confirm' : side === 'hospital' ? 'refuse' : 'withdraw';
    if (!instalmentMay(side, permissionsOfActor(actor)).includes(act)) throw new Fault('auth.forbidden', { side });
    const name = 'name' in actor ? actor.name : null;
    const state = ({ confirm: 'confirmed', refuse: 'refused', withdraw: 'withdrawn' } as const)[act];
    await endWaiting(tx, scope, entry, { state, at: now, name, answer: reason ?? null });
    if (confirm) await count(ctx, row, waiting);
    else await giveUp(ctx, row, waiting, { act: state, reason: reason ?? '' });
    return recoveryDetail(ctx, id);
  },
});

const count = (ctx: CommandContext, row: RecoveryRow, { fen, on_day, voucher, note, recorded_name }: InstalmentRow) =>
  countInstalment(ctx, row, { fen, on: on_day, voucher, note, recordedBy: recorded_name });

async function giveUp(
  ctx: CommandContext,
  row: RecoveryRow,
  { id, fen, voucher }: InstalmentRow,
  { act, reason }: { readonly act: string; readonly reason: string },
): Promise<void> {
  const data = maskSaid({ number: row.number, instalment: id, fen, voucher: voucher.number, answer: reason });
  const about = { contract: row.contract_id, subject: row.id, at: ctx.now };
  await ctx.record({ type: `recovery.instalment-${act}`, ...about, data });
  await tellSide(ctx, row, act === 'refused' ? 'supplier' : 'hospital', {
    template: 'recovery.instalment-fell',
    params: { state: act, amount: formatFen(fen), voucher: voucher.number, reason },
    key: `instalment:${id}:${act}`,
  });
}
