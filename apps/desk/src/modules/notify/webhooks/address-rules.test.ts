import { expect, it } from 'vitest';
import { refusesAddress } from './address-rules.ts';

it.each([
  ['127.0.0.1', true],
  ['10.1.2.3', true],
  ['172.31.0.1', true],
  ['192.168.1.1', true],
  ['169.254.169.254', true],
  ['100.100.100.200', true],
  ['0.0.0.0', true],
  ['::1', true],
  ['fe80::1', true],
  ['fd00::1', true],
  ['::ffff:127.0.0.1', true],
  ['::ffff:7f00:1', true],
  ['0:0:0:0:0:ffff:127.0.0.1', true],
  ['::127.0.0.1', true],
  ['2002:7f00:1::', true],
  ['2001:0:4136:e378::', true],
  ['64:ff9b::7f00:1', true],
  ['64:ff9b:1::7f00:1', true],
  ['fec0::1', true],
  ['fe80::1%eth0', true],
  ['192.88.99.1', true],
  ['192.0.2.1', true],
  ['8.8.8.8', false],
  ['::ffff:808:808', true],
  ['172.32.0.1', false],
  ['2001:4860:4860::8888', false],
])('%s refused without rules: %s', (address, refused) => {
  expect(refusesAddress(address, [])).toBe(refused);
});

it('a named network is let through, and only that', () => {
  expect(refusesAddress('10.20.3.4', ['10.20.0.0/16'])).toBe(false);
  expect(refusesAddress('10.21.3.4', ['10.20.0.0/16'])).toBe(true);
});
