import { expect, it } from 'vitest';
import { readConfig } from './config.ts';

const opened = (text: string) =>
  readConfig({ DATABASE_URL: 'x', YINUO_KEY_FILE: 'x', YINUO_PROBE_NETWORKS: text }).probeNetworks;

it('opens private networks to probes contract by contract, and none by itself', () => {
  expect(opened('')).toEqual([]);
  expect(opened('karamay=10.1.0.0/16, 10.2.0.9; einvoice=fd12::/48;')).toEqual([
    { contract: 'karamay', networks: ['10.1.0.0/16', '10.2.0.9'] },
    { contract: 'einvoice', networks: ['fd12::/48'] },
  ]);
});

it.each(['10.0.0.0/8', 'karamay=', 'karamay=10.0.0.0/40', 'karamay=intranet', '=10.0.0.0/8', 'a=10.0.0.0/8=x'])(
  'a setting that is none stops the desk, named: %s',
  (text) => expect(() => opened(text)).toThrow('YINUO_PROBE_NETWORKS'),
);
