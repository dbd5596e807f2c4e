import { EXCLUSIVE_ROLES, ROLES, type Role, type Side } from '@yinuo/api';
import { err, ok, type Result } from '@yinuo/kernel';

/** System, security and audit administrator (三员). */
export const isAdministrator = (roles: readonly Role[]): boolean =>
  roles.some((role) => EXCLUSIVE_ROLES.includes(role));

export type RoleFault = 'held' | 'other-side' | 'exclusive';

/**
 * 三员分立: one person never holds two of the administrators, nor one of them beside any other role.
 * A role belongs to a side; a person holds only roles of the side of their organisation.
 */
export function mayHold(held: readonly Role[], role: Role, side: Side): Result<Role, RoleFault> {
  if (held.includes(role)) return err('held');
  if (ROLES[role].side !== side) return err('other-side');
  return isAdministrator([...held, role]) && held.length > 0 ? err('exclusive') : ok(role);
}
