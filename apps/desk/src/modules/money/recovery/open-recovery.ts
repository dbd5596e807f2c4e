import { OpenRecovery, type RecoveryDetail } from '@yinuo/api';
import { beijingDate, fenOf, formatFen, formatInstant, type Instant } from '@yinuo/kernel';
import { actorId, type CommandContext, command, Fault } from '@yinuo/platform';
import type { z } from 'zod';
import { contractForJudging } from '../../agreement/index.ts';
import { notify } from '../../notify/index.ts';
import { agreedTimes } from '../domain/agreed-times.ts';
import { mayRecover, missingFen, statesFor } from '../domain/may.ts';
import { maskSaid } from '../domain/words/mask-said.ts';
import { peopleConcerned } from '../people.ts';
import { lockDifferences, settleDifferences } from '../settling/settle-store.ts';
import { insertEntry, insertRecovery, nextRecoveryNumber } from './store.ts';
import { recoveryDetail } from './view.ts';

const DAY_MS = 86_400_000;

/** Opens a recovery of what differences are worth, or of a shortfall that finance names (ZK-15). */
export const openRecovery = command({
  name: 'recovery.open',
  permission: 'recovery.work',
  input: OpenRecovery,
  async run(ctx, input): Promise<RecoveryDetail> {
    const { tx, scope, now, actor } = ctx;
    const contract = await contractForJudging(tx, scope, input.contract, now);
    const { ids, fen, since } = await missingMoney(ctx, input);
    const id = ctx.newId('recovery');
    const seq = await nextRecoveryNumber(tx);
    const number = `${contract.code}-HK-${beijingDate(now).slice(0, 4)}-${String(seq).padStart(4, '0')}`;
    const verifyBy = (now + (agreedTimes(contract.contract).verifyWithin ?? DAY_MS)) as Instant;
    const by = { opened_by: actorId(actor), opened_name: 'name' in actor ? actor.name : null };
    await insertRecovery(tx, scope, {
      id,
      number,
      contract_id: contract.id,
      title: input.title,
      text: input.text ?? null,
      state: 'verifying',
      owed: fen,
      case_id: input.case ?? null,
      opened_at: new Date(now),
      since,
      ...by,
      verify_by: new Date(verifyBy),
    });
    await insertEntry(tx, scope, {
      id: ctx.newId('order'),
      contract_id: contract.id,
      recovery_id: id,
      kind: 'owed',
      fen,
      on_day: beijingDate(now),
      at: new Date(now),
      person_id: by.opened_by,
      person_name: by.opened_name,
    });
    await settleDifferences(tx, scope, ids, { state: 'recovering', at: null, recovery_id: id });
    const data = maskSaid({ number, title: input.title, fen, differences: ids });
    await ctx.record({ type: 'recovery.opened', contract: contract.id, subject: id, at: now, data });
    await notify(ctx, {
      to: (await peopleConcerned(ctx, contract.id)).filter((person) => person !== actorId(actor)),
      template: 'recovery.opened',
      params: maskSaid({ number, title: input.title, amount: formatFen(fen), due: formatInstant(verifyBy) }),
      contract: contract.id,
      subject: id,
      key: `recovery:${id}:opened`,
    });
    return recoveryDetail(ctx, id);
  },
});

async function missingMoney(ctx: CommandContext, input: z.output<typeof OpenRecovery>) {
  const today = beijingDate(ctx.now);
  if (input.differences.length === 0) return { ids: [], fen: fenOf(input.fen ?? 0), since: today };
  const rows = await lockDifferences(ctx.tx, ctx.scope, input.differences, statesFor('recover'));
  if (rows[0].contract_id !== input.contract) throw new Fault('not-found', { difference: rows[0].id });
  const fen = fenOf(rows.reduce((sum, row) => sum + missingFen(row.amounts), 0));
  if (rows.some((row) => row.class === 'next-day'))
    throw new Fault('input.invalid', {}, [{ path: 'differences', rule: 'still-next-day' }]);
  if (!rows.every(mayRecover)) throw new Fault('input.invalid', {}, [{ path: 'differences', rule: 'nothing-owed' }]);
  const since = rows.map(({ first_day: day }) => day).reduce((a, b) => (a < b ? a : b), today);
  return { ids: rows.map(({ id }) => id), fen, since };
}
