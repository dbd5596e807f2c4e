import { ROLES, type Role } from '@yinuo/api';
import { expect, test } from 'vitest';
import { changeMay, instalmentMay, recoveryMay } from './may.ts';

const of = (role: Role) => new Set(ROLES[role].permissions);
const [finance, operations] = [of('hospital-finance'), of('supplier-operations')];
const standing = { state: 'proposed', received: 0, proposedSide: 'supplier', changing: false } as const;

test('a plan is answered by the side that did not propose it', () => {
  expect(recoveryMay(standing, 'hospital', finance)).toContain('answer');
  expect(recoveryMay(standing, 'supplier', operations)).not.toContain('answer');
  const own = { ...standing, proposedSide: 'hospital' };
  expect(recoveryMay(own, 'hospital', finance)).not.toContain('answer');
  expect(recoveryMay(own, 'supplier', operations)).toContain('answer');
});

test('one change at a time; with money received nothing is given up', () => {
  expect(recoveryMay(standing, 'supplier', operations)).toEqual(['finding', 'amount', 'propose', 'cancel']);
  expect(recoveryMay({ ...standing, changing: true }, 'supplier', operations)).toEqual(['propose']);
  expect(recoveryMay({ ...standing, state: 'agreed', changing: true }, 'supplier', operations)).not.toContain(
    'propose',
  );
  expect(recoveryMay({ ...standing, received: 1 }, 'supplier', operations)).not.toContain('cancel');
});

test('only the hospital takes an instalment back', () => {
  const agreed = { ...standing, state: 'agreed', received: 1 } as const;
  expect(recoveryMay(agreed, 'hospital', finance)).toContain('return');
  expect(recoveryMay(agreed, 'supplier', operations)).not.toContain('return');
});

test('the other side answers a change, its own side takes it back, nobody else does either', () => {
  const change = { state: 'open', side: 'supplier' };
  expect(changeMay(change, 'hospital', finance)).toEqual(['agree', 'decline']);
  expect(changeMay(change, 'supplier', operations)).toEqual(['withdraw']);
  expect(changeMay({ ...change, state: 'agreed' }, 'hospital', finance)).toEqual([]);
  expect(changeMay(change, 'hospital', of('hospital-leader'))).toEqual([]);
  expect(instalmentMay('hospital', finance)).toEqual(['confirm', 'refuse']);
  expect(instalmentMay('supplier', operations)).toEqual(['withdraw']);
  expect(instalmentMay('hospital', of('hospital-leader'))).toEqual([]);
});
