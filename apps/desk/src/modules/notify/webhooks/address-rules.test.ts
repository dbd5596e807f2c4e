import { expect, it } from 'vitest';
import { refusedHost, refusesAddress } from './address-rules.ts';

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

it.each([
  ['https://localhost/x', [], 'localhost'],
  ['https://LOCALHOST./x', [], 'localhost'],
  ['https://api.localhost/x', [], 'api.localhost'],
  ['http://2130706433/', [], '127.0.0.1'],
  ['http://0x7f.1/', [], '127.0.0.1'],
  ['http://127.1/', [], '127.0.0.1'],
  ['http://[::1]/', [], '::1'],
  ['http://192.168.3.4/', [], '192.168.3.4'],
  ['http://his/hook', [], 'his'],
  ['http://his.hospital.local/hook', [], 'his.hospital.local'],
  ['https://user:pw@example.com/', [], '…@example.com'],
  ['https://user@example.com/', ['10.0.0.0/8'], '…@example.com'],
  ['https://example.com/hook', [], null],
  ['https://8.8.8.8/', [], null],
  ['http://his.hospital.local/hook', ['10.0.0.0/8'], null],
  ['http://10.2.3.4/', ['10.0.0.0/8'], null],
  ['http://192.168.3.4/', ['10.0.0.0/8'], '192.168.3.4'],
  ['http://localhost/', ['10.0.0.0/8'], 'localhost'],
  ['http://localhost/', ['127.0.0.0/8'], null],
] as const)('%s with networks %j: %s', (url, rules, host) => {
  expect(refusedHost(new URL(url), rules)).toBe(host);
});
