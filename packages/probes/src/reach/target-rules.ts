import { BlockList, isIP, isIPv6 } from 'node:net';
import { networkInterfaces } from 'node:os';

/** What a probe may not reach, whoever wrote it. */
export interface TargetRules {
  /** The desk's own database, as its connection string names it. A runner is told by its work. */
  readonly own: readonly { readonly host: string; readonly port: number }[];
  /**
   * Private networks that may be reached. `all` in a runner: it stands in the hospital whose probes it runs. At the desk, where
   * the hospitals of all contracts meet, only those that its operator opened for the contract, as CIDR.
   */
  readonly privateNetworks: 'all' | readonly string[];
}

// Link-local holds most clouds' metadata; the others are named by their makers. Reserved and group addresses are no target.
const REFUSED = [
  '0.0.0.0/8',
  '169.254.0.0/16', // AWS, Azure, GCP, Huawei, Tencent 169.254.0.23
  '100.100.100.200/32', // Alibaba
  '100.100.100.0/28', // Alibaba's time and name services
  '192.0.0.192/32', // Oracle
  '168.63.129.16/32', // Azure's wire server
  '224.0.0.0/4',
  '240.0.0.0/4',
  '::/128',
  'fe80::/10',
  'fd00:ec2::/32', // AWS
  'fd20:ce::254/128', // GCP
  'ff00::/8',
];

// An IPv4 address inside an IPv6 one: mapped, translated (RFC 2765) and NAT64 (also RFC 8215's) carry it at the end, 6to4 after
// the first 16 bits.
const AT_THE_END = listOf(['::ffff:0:0/96', '::ffff:0:0:0/96', '64:ff9b::/96', '64:ff9b:1::/48']);
const LOOPBACK = listOf(['127.0.0.0/8', '::1/128']);
// IANA's special-purpose registries: what is not globally reachable.
const PRIVATE_IPV4 = listOf([
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
]);
const GLOBAL_IPV6 = listOf(['2000::/3']);
// Teredo and ORCHID carry or stand for other addresses; the others are for documentation and benchmarks.
const NOT_GLOBAL_IPV6 = listOf(['2001::/23', '2001:db8::/32', '3fff::/20']);
const SIX_TO_FOUR = listOf(['2002::/16']);
const refused = listOf(REFUSED);

/** True for cloud metadata, link-local, multicast and reserved addresses, in any spelling. */
export function isRefusedAddress(address: string): boolean {
  return check(refused, plainAddress(address));
}

/** True for what is not the public internet: private, loopback, shared, unique-local, documentation and whatever else is unrouted. */
export function isPrivateAddress(address: string): boolean {
  const plain = plainAddress(address);
  return isIPv6(plain) ? !check(GLOBAL_IPV6, plain) || check(NOT_GLOBAL_IPV6, plain) : check(PRIVATE_IPV4, plain);
}

/** Networks as people write them, `10.1.0.0/16`, `10.1.0.9` or `fd12::/48`; null when one is none. */
export function readNetworks(networks: readonly string[]): { readonly has: (address: string) => boolean } | null {
  if (!networks.every(isNetwork)) return null;
  const list = listOf(networks.map((one) => (one.includes('/') ? one : `${one}/${isIPv6(one) ? 128 : 32}`)));
  return { has: (address) => check(list, plainAddress(address)) };
}

function isNetwork(text: string): boolean {
  const [base = '', bits, ...more] = text.split('/');
  const family = isIP(base);
  const widest = family === 4 ? 32 : 128;
  return (
    family !== 0 && more.length === 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= widest))
  );
}

/** True for a machine's name or address of itself, in any spelling. */
export function isLoopback(host: string): boolean {
  return isIP(host) === 0 ? /^(.+\.)?localhost\.?$/i.test(host) : check(LOOPBACK, plainAddress(host));
}

/** True when the address is this machine's, in any spelling. */
export function isOwnMachine(address: string): boolean {
  const plain = plainAddress(address);
  if (check(LOOPBACK, plain)) return true;
  return Object.values(networkInterfaces()).some((list) => list?.some((face) => plainAddress(face.address) === plain));
}

/** One spelling for each address: an IPv4 one that an IPv6 one carries as itself, any other IPv6 one in its shortest form. */
export function plainAddress(address: string): string {
  const text = address.split('%', 1)[0] ?? '';
  if (!isIPv6(text)) return text;
  const words = wordsOf(text);
  if (check(AT_THE_END, text)) return ipv4Of(words[6] ?? 0, words[7] ?? 0);
  if (check(SIX_TO_FOUR, text)) return ipv4Of(words[1] ?? 0, words[2] ?? 0);
  const isCompatible = words.slice(0, 6).every((word) => word === 0) && ((words[6] ?? 0) > 0 || (words[7] ?? 0) > 1);
  if (isCompatible) return ipv4Of(words[6] ?? 0, words[7] ?? 0);
  return new URL(`http://[${text}]/`).hostname.slice(1, -1);
}

/** The eight 16-bit words; URL has already the rules for `::` and dotted ends. */
function wordsOf(address: string): number[] {
  const text = new URL(`http://[${address}]/`).hostname.slice(1, -1);
  const [head = '', tail] = text.split('::');
  const front = head === '' ? [] : head.split(':');
  const back = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? 0 : 8 - front.length - back.length;
  return [...front, ...Array.from({ length: zeros }, () => '0'), ...back].map((word) => Number.parseInt(word, 16));
}

function ipv4Of(high: number, low: number): string {
  return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}

function listOf(networks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [base = '', bits] = network.split('/');
    list.addSubnet(base, Number(bits), isIPv6(base) ? 'ipv6' : 'ipv4');
  }
  return list;
}

function check(list: BlockList, address: string): boolean {
  return list.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
}
