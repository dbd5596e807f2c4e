import { BlockList, isIP, isIPv6 } from 'node:net';

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

const INNER_NAME = /^[^.]+$|\.(?:local|localhost|internal|intranet|lan|home|corp|home\.arpa)$/;
const LOCAL_NAME = /^localhost$|\.localhost$/;

/**
 * The host that a webhook may not go to, null when it may: an address that is refused, a name that can only be inside, a
 * name and password in the address. With networks named, inner names may be set up; what they mean is checked on connecting.
 */
export function refusedHost(url: URL, rules: AddressRules): string | null {
  const host = url.hostname
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '')
    .toLowerCase();
  if (url.username !== '' || url.password !== '') return `…@${host}`;
  if (isIP(host) !== 0) return refusesAddress(host, rules) ? host : null;
  if (LOCAL_NAME.test(host)) return refusesAddress('127.0.0.1', rules) ? host : null;
  return INNER_NAME.test(host) && rules.length === 0 ? host : null;
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
