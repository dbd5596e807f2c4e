import { EXCLUSIVE_ROLES, ROLES, type Role, type Side } from '@yinuo/api';
import { err, ok, type Result } from '@yinuo/kernel';

export type RoleFault = 'held' | 'other-side' | 'exclusive';

/**
 * 三员分立: one person never holds two of the administrators, nor one of them beside any other role.
 * A role belongs to a side; a person holds only roles of the side of their organisation.
 */
export function mayHold(held: readonly Role[], role: Role, side: Side): Result<Role, RoleFault> {
  if (held.includes(role)) return err('held');
  if (ROLES[role].side !== side) return err('other-side');
  const administrator = [...held, role].some((one) => EXCLUSIVE_ROLES.includes(one));
  return administrator && held.length > 0 ? err('exclusive') : ok(role);
}
