import { BlockList, isIPv6 } from 'node:net';

/** Networks (CIDR) inside which webhooks may go although they are private; a hospital's intranet is named here. */
export type AddressRules = readonly string[];

/** IANA's special-purpose registries: what is not a public address of one receiver. */
const PRIVATE_V4 = listOf([
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
]);
/** Only 2000::/3 is public; of it not what carries an IPv4 address inside (6to4, Teredo), nor examples. */
const PRIVATE_V6 = listOf(['::/3', '4000::/2', '8000::/1', '2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20']);

/** True for loopback, link-local (cloud metadata), private and reserved addresses that the rules do not name. */
export function refusesAddress(address: string, rules: AddressRules): boolean {
  // One list for each family: in a list of both, an IPv4 address is also sought as ::ffff:a.b.c.d.
  const refused = isIPv6(address) ? PRIVATE_V6.check(address, 'ipv6') : PRIVATE_V4.check(address, 'ipv4');
  return refused && !listOf(rules).check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
}

function listOf(networks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [base = '', bits] = network.split('/');
    const family = isIPv6(base) ? 'ipv6' : 'ipv4';
    list.addSubnet(base, Number(bits ?? (family === 'ipv6' ? 128 : 32)), family);
  }
  return list;
}
