import { PERMISSIONS, type Permission, type TokenView } from '@yinuo/api';
import { formatInstant, type Instant, instantOf } from '@yinuo/kernel';
import type { TokenRow } from './store.ts';

export function tokenView(row: TokenRow, now: Instant): TokenView {
  const state = row.revoked_at !== null ? 'revoked' : row.expires_at <= now ? 'expired' : 'valid';
  return {
    id: row.id,
    name: row.name,
    prefix: row.prefix,
    permissions: row.permissions.filter((name): name is Permission => PERMISSIONS.some((one) => one === name)),
    createdAt: formatInstant(instantOf(row.created_at)),
    expiresAt: formatInstant(instantOf(row.expires_at)),
    lastUsedAt: row.last_used_at === null ? null : formatInstant(instantOf(row.last_used_at)),
    state,
    may: state === 'valid' ? ['revoke'] : [],
  };
}
