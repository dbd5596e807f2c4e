import type { Role } from '@yinuo/api';
import { actorId, type CommandContext } from '@yinuo/platform';
import { type NoticeTemplate, notify } from '../../notify/index.ts';
import { maskSaid } from '../domain/words/mask-said.ts';
import { peopleFor } from '../people.ts';
import type { RecoveryRow, Side } from './recovery-tables.ts';

const HANDS: Readonly<Record<Side, readonly Role[]>> = {
  hospital: ['hospital-finance'],
  supplier: ['supplier-operations', 'supplier-first-line', 'supplier-lead'],
};

export const other = (side: Side): Side => (side === 'hospital' ? 'supplier' : 'hospital');

interface Told {
  readonly template: NoticeTemplate;
  readonly params?: Record<string, string | number | boolean | null>;
  /** What makes this effect one of its own. */
  readonly key: string;
}

/** Tells those of a side who work on recoveries; never who did it. */
export async function tellSide(ctx: CommandContext, row: RecoveryRow, side: Side, told: Told): Promise<void> {
  const people = await peopleFor(ctx, row.contract_id, HANDS[side]);
  await notify(ctx, {
    to: people.filter((person) => person !== actorId(ctx.actor)),
    template: told.template,
    params: maskSaid({ number: row.number, title: row.title, ...told.params }),
    contract: row.contract_id,
    subject: row.id,
    key: `recovery:${row.id}:${told.key}`,
  });
}
