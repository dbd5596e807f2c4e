import { engineersOf, partiesOf } from '../../../agreement/index.ts';
import { peopleById, peopleInRoleAt } from '../../../org/index.ts';
import type { PaperWork } from '../paper-kind.ts';
import { partlyShown, type Shown } from './shown/shown.ts';

/** Who is to be named, by obligation: the contract's engineer, or who leads the project. */
const NAMED: Readonly<
  Record<string, { readonly post: string; readonly rest: string; readonly of: 'primary' | 'lead' }>
> = {
  'dedicated-service-person': { post: '主责工程师', rest: '专职情况', of: 'primary' },
  'dedicated-engineer': { post: '主责工程师', rest: '专职情况', of: 'primary' },
  'project-lead': { post: '项目负责人', rest: '任命文件', of: 'lead' },
};

/** People who are named in the desk for a post of the contract on the last day that is told of; null: no such post. */
export async function namedProof(work: PaperWork, id: string): Promise<Shown | null> {
  const asked = Object.hasOwn(NAMED, id) ? NAMED[id] : undefined;
  if (asked === undefined) return null;
  const names = await (asked.of === 'primary' ? primaryOf(work) : leadsOf(work));
  return namedShown(asked, names, work.lastDay);
}

async function primaryOf({ ctx, contract, lastDay }: PaperWork): Promise<readonly string[]> {
  const { primary } = await engineersOf(ctx.tx, ctx.scope, contract.id, lastDay);
  if (primary === null) return [];
  return [...(await peopleById(ctx.tx, ctx.scope, [primary])).values()].map(({ name }) => name);
}

async function leadsOf({ ctx, contract, asOf }: PaperWork): Promise<readonly string[]> {
  const parties = await partiesOf(ctx.tx, ctx.scope, contract.id);
  const suppliers = parties.filter(({ side }) => side === 'supplier').map(({ orgId }) => orgId);
  return (await peopleInRoleAt(ctx.tx, ctx.scope, suppliers, 'supplier-lead', asOf)).map(({ name }) => name);
}

/** Who is named on one day is what the desk knows: not who was before, nor that nothing else is their work. */
export const namedShown = (
  { post, rest }: { readonly post: string; readonly rest: string },
  names: readonly string[],
  day: string,
): Shown =>
  names.length === 0
    ? { done: '未指定', evidence: `截至 ${day}，本平台没有登记${post}`, verdict: 'none' }
    : partlyShown(
        {
          done: '已指定',
          evidence: `截至 ${day} 登记的${post}：${names.join('、')}，此前各日未逐日统计`,
          verdict: 'partly',
        },
        rest,
      );
