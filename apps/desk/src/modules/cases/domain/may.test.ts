import { type CaseVerb, casesRoutes, permissionsOf } from '@yinuo/api';
import { expect, it } from 'vitest';
import { mayDo, PERMISSION_OF } from './may.ts';

const open = {
  state: 'open',
  kind: 'fault',
  paused: false,
  causeToAgree: false,
  openRequests: false,
  openOrders: false,
  hasBackup: true,
  pausing: true,
  canUndo: false,
} as const;

it('a third party may do nothing but its part, whatever its permissions', () => {
  const all = new Set(Object.values(PERMISSION_OF));
  expect(mayDo(all, 'third-party', { ...open, openRequests: true })).toEqual([
    'note',
    'attach',
    'promise-request',
    'answer-request',
    'watch',
  ]);
});

it.each<[Parameters<typeof mayDo>[2]['state'], CaseVerb[]]>([
  ['open', ['note', 'attach', 'accept-solution', 'link', 'watch']],
  ['closed', ['note', 'attach', 'link', 'reopen', 'watch']],
  ['merged', ['watch']],
])('the hospital’s finance may, while %s', (state, verbs) => {
  expect(mayDo(permissionsOf(['hospital-finance']), 'hospital', { ...open, state })).toEqual(verbs);
});

it('every verb asks for the permission of its route', () => {
  const accesses = new Set(casesRoutes.map((route) => route.access));
  expect(Object.values(PERMISSION_OF).filter((permission) => !accesses.has(permission))).toEqual([]);
});
