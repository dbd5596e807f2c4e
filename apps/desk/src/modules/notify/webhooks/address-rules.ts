import { BlockList, isIPv6 } from 'node:net';

/** Networks (CIDR) inside which webhooks may go although they are private; a hospital's intranet is named here. */
export type AddressRules = readonly string[];

const PRIVATE = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '224.0.0.0/4',
  '240.0.0.0/4',
  '::/128',
  '::1/128',
  'fc00::/7',
  'fe80::/10',
  'ff00::/8',
  '64:ff9b::/96',
];

/** True for loopback, link-local (cloud metadata), private and reserved addresses that the rules do not name. */
export function refusesAddress(address: string, rules: AddressRules): boolean {
  const plain = address.startsWith('::ffff:') ? address.slice(7) : address;
  return contains(PRIVATE, plain) && !contains(rules, plain);
}

function contains(networks: readonly string[], address: string): boolean {
  const list = new BlockList();
  for (const network of networks) {
    const [base = '', bits] = network.split('/');
    const family = isIPv6(base) ? 'ipv6' : 'ipv4';
    list.addSubnet(base, Number(bits ?? (family === 'ipv6' ? 128 : 32)), family);
  }
  return list.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
}
