import { ROLE_NAMES } from '@yinuo/api';
import { addDays, startOfDay } from '@yinuo/kernel';
import { instantValue } from '@yinuo/platform';
import { type SqlBool, sql } from 'kysely';
import { partiesOf } from '../../../agreement/index.ts';
import type { PaperWork } from '../paper-kind.ts';
import { analysesShown, type Logged, privilegeShown, type Shown } from './shown/shown.ts';

/** What the platform's own log shows of obligations, by id: statements that were run (XY-8), access refused (XY-15). */
export async function loggedProof(work: PaperWork, id: string): Promise<Shown | null> {
  if (id === 'least-privilege') return privilegeShown(await logged(work, 'access.refused'), ROLE_NAMES.length);
  if (id !== 'data-analysis-on-request' && id !== 'analysis-on-request') return null; // XY-8, ZK-12
  const ran = await logged(work, 'analysis.ran');
  return analysesShown(ran, ran.named);
}

/** Facts of people of the contract's organisations; a reader sees those of their own, the desk those of all. */
async function logged({ ctx, contract, span, asOf }: PaperWork, type: string): Promise<Logged & { named: number }> {
  const parties = await partiesOf(ctx.tx, ctx.scope, contract.id);
  const row = await ctx.tx
    .selectFrom('fact')
    .select((is) => [
      is.fn.countAll<number>().as('times'),
      sql<number>`count(*) filter (where exists
        (select from jsonb_each_text(data -> 'values') as given where given.value = ${contract.id}))`.as('named'),
    ])
    .where('type', '=', type)
    .where('contract_id', 'is', null)
    .where(sql<SqlBool>`org_id = any(${parties.map(({ orgId }) => orgId)})`)
    .where('actor_kind', '=', 'person')
    .where('at', '>=', instantValue(startOfDay(span.from)))
    .where('at', '<', instantValue(startOfDay(addDays(span.to, 1))))
    .where('at', '<=', instantValue(asOf))
    .executeTakeFirst();
  const whose = ctx.scope.contracts === 'all' ? '双方' : '本方';
  return { whose, times: Number(row?.times ?? 0), named: Number(row?.named ?? 0) };
}
