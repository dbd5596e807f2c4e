/**
 * The next of a probe's own moments after `now` (epoch ms): its interval counted from 1970, moved by a share of the
 * interval that its id decides. So starts are spread evenly, and a restart moves none of them.
 */
export function nextDue(id: string, everyMs: number, now: number): number {
  const offset = hash(id) % everyMs;
  return offset + Math.ceil((now - offset) / everyMs) * everyMs;
}

/** FNV-1a, 32 bits, with a last mixing (murmur3's): ids that differ in their last letter must not fall side by side. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
