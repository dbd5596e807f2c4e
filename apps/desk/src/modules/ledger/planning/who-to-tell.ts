import type { Role } from '@yinuo/api';
import { beijingDate } from '@yinuo/kernel';
import type { CommandContext } from '@yinuo/platform';
import { engineersOf, partiesOf } from '../../agreement/index.ts';
import { peopleInRoles } from '../../org/index.ts';
import type { OccurrenceRow } from '../store.ts';
import type { OwingSide } from '../tables.ts';

const ROLES_OF: Readonly<Record<OwingSide, readonly Role[]>> = {
  supplier: ['supplier-lead', 'supplier-operations'],
  hospital: ['hospital-it', 'hospital-finance'],
};

/** Who does it: the owing side's people and the contract's engineers. What was missed the other side hears of too. */
export async function peopleToTell(
  { tx, scope, now }: CommandContext,
  row: OccurrenceRow,
  state: 'due-soon' | 'overdue' | 'missed',
): Promise<readonly string[]> {
  const parties = await partiesOf(tx, scope, row.contract_id);
  const inRoles = async (side: OwingSide) => {
    const orgs = parties.filter((party) => party.side === side).map((party) => party.orgId);
    return (await peopleInRoles(tx, scope, orgs, ROLES_OF[side])).map((person) => person.id);
  };
  const owing = await inRoles(row.owed_by);
  if (row.owed_by === 'supplier') {
    const { primary, backups } = await engineersOf(tx, scope, row.contract_id, beijingDate(now));
    owing.push(...(primary === null ? [] : [primary]), ...backups);
  }
  if (state !== 'missed') return owing;
  return [...owing, ...(await inRoles(row.owed_by === 'supplier' ? 'hospital' : 'supplier'))];
}
