import { addDays, instantOf, startOfDay } from '@yinuo/kernel';
import { engineersOf, partiesOf } from '../../agreement/index.ts';
import { peopleById, peopleInRoleAt } from '../../org/index.ts';
import type { Gathering } from './kind.ts';

/** Who answered for a contract on the last day that is told of, by name; where nobody is named, the post. */
export interface Answering {
  readonly engineer: string;
  readonly backups: readonly string[];
  readonly lead: string;
  /** In full: it stands on the acceptance form. '' when the desk has none. */
  readonly leadMobile: string;
  readonly hospitalIt: string;
}

export async function answeringFor({ ctx, contract, lastDay, asOf }: Gathering): Promise<Answering> {
  const { tx, scope } = ctx;
  const { primary, backups } = await engineersOf(tx, scope, contract.id, lastDay);
  const people = await peopleById(tx, scope, [...(primary === null ? [] : [primary]), ...backups]);
  const parties = await partiesOf(tx, scope, contract.id);
  const dayOver = instantOf(startOfDay(addDays(lastDay, 1)) - 1);
  const at = dayOver < asOf ? dayOver : asOf;
  const first = async (side: 'hospital' | 'supplier', role: 'hospital-it' | 'supplier-lead', post: string) => {
    const orgs = parties.filter((party) => party.side === side).map((party) => party.orgId);
    const [person] = await peopleInRoleAt(tx, scope, orgs, role, at);
    return { name: person?.name ?? post, mobile: person?.mobile ?? '' };
  };
  const lead = await first('supplier', 'supplier-lead', '项目负责人');
  return {
    engineer: (primary === null ? undefined : people.get(primary)?.name) ?? '主责工程师',
    backups: backups.flatMap((id) => people.get(id)?.name ?? []),
    lead: lead.name,
    leadMobile: lead.mobile,
    hospitalIt: (await first('hospital', 'hospital-it', '信息科')).name,
  };
}
