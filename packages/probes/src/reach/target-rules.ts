import { BlockList, isIPv6 } from 'node:net';
import { networkInterfaces } from 'node:os';

/** What no probe may reach, whoever wrote it. A hospital's systems are private addresses, so those are free. */
export interface TargetRules {
  /** The desk's own database, as its connection string names it. Empty in a runner. */
  readonly own: readonly { readonly host: string; readonly port: number }[];
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
const SIX_TO_FOUR = listOf(['2002::/16']);
const refused = listOf(REFUSED);

/** True for cloud metadata, link-local, multicast and reserved addresses, in any spelling. */
export function isRefusedAddress(address: string): boolean {
  return check(refused, plainAddress(address));
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
