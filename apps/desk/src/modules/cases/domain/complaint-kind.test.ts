import { readFileSync } from 'node:fs';
import { parseContract } from '@yinuo/obligations';
import { expect, test } from 'vitest';
import { complaintKind } from './complaint-kind.ts';

test.each([
  ['zhongkai', { kind: 'complaint', severity: 'general', mark: '' }],
  ['karamay', { kind: 'complaint', mark: '' }],
  ['xiyuan', { kind: 'consultation', mark: '【投诉】' }],
  ['einvoice', { kind: 'consultation', mark: '【投诉】' }],
])('%s takes a complaint', (name, expected) => {
  const file = new URL(`../../../../../../contracts/${name}.yaml`, import.meta.url);
  const contract = parseContract(readFileSync(file, 'utf8'), `${name}.yaml`);
  if (!contract.ok) throw new Error(name);
  expect(complaintKind(contract.value.contract)).toEqual(expected);
});
