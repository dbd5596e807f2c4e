import { beijingDate, type DateText, type Fen, formatFen } from '@yinuo/kernel';
import type { CommandContext } from '@yinuo/platform';
import type { Updateable } from 'kysely';
import { notify } from '../../../notify/index.ts';
import { moveDifferencesOfRecovery } from '../../differences/difference-store.ts';
import { maskSaid } from '../../domain/words/mask-said.ts';
import { peopleFor } from '../../people.ts';
import { coverPlan, nextDue } from '../domain/plan.ts';
import type { RecoveryRow, RecoveryTable } from '../recovery-tables.ts';
import { updateRecovery } from '../store.ts';

/** State, differences and the next reminder after money moved. Closed exactly at zero; open again without a plan where none was left. */
export async function settle(
  ctx: CommandContext,
  row: RecoveryRow,
  received: Fen,
  forgiven: Pick<Updateable<RecoveryTable>, 'owed' | 'plan'> = {},
): Promise<void> {
  const { tx, scope, now } = ctx;
  const closed = received === row.owed;
  const today: DateText = beijingDate(now);
  const due = closed ? null : nextDue(coverPlan(row.plan, received, today));
  await updateRecovery(tx, scope, row.id, {
    ...forgiven,
    received,
    state: closed ? 'closed' : row.plan.length > 0 ? 'agreed' : 'verified',
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
    params: maskSaid({ number: row.number, title: row.title, amount: formatFen(row.owed) }),
    contract: row.contract_id,
    subject: row.id,
    key: `recovery:${row.id}:closed:${row.version}`,
  });
}
