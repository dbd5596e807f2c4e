import type { CommandContext } from '@yinuo/platform';
import { partiesOf } from '../agreement/index.ts';
import { notify } from '../notify/index.ts';
import { peopleInRoles } from '../org/index.ts';

/** The supplier's lead and operations hear of every low score, whether it opened a case or not. */
export async function tellOfLowScore(
  ctx: CommandContext,
  contract: string,
  { title, score, subject, key }: { title: string; score: number; subject: string; key: string },
): Promise<void> {
  const parties = await partiesOf(ctx.tx, ctx.scope, contract);
  const suppliers = parties.filter(({ side }) => side === 'supplier').map(({ orgId }) => orgId);
  const people = await peopleInRoles(ctx.tx, ctx.scope, suppliers, ['supplier-lead', 'supplier-operations']);
  await notify(ctx, {
    to: people.map(({ id }) => id),
    template: 'survey.low-score',
    params: { title, score },
    contract,
    subject,
    key: `low-score:${key}`,
  });
}
