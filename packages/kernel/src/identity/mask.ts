/** 张* for two characters, 张*三 for three and more, by code point (rare characters are two code units). */
export function maskName(name: string): string {
  const characters = [...name.trim()];
  const first = characters[0] ?? '';
  if (characters.length <= 1) return characters.length === 0 ? '' : '*';
  if (characters.length === 2) return `${first}*`;
  return `${first}${'*'.repeat(characters.length - 2)}${characters.at(-1)}`;
}

/** First three and last four stay: 110***********002X. */
export function maskResidentId(id: string): string {
  return maskMiddle(id.trim(), 3, 4);
}

/** First three and last four stay: 138****1234. */
export function maskMobile(mobile: string): string {
  return maskMiddle(mobile.trim(), 3, 4);
}

/** `head` and `tail` characters stay. What is too short to keep both ends keeps nothing: a mask must never show the whole. */
export function maskMiddle(text: string, head: number, tail: number): string {
  if (text.length <= head + tail) return '*'.repeat(text.length);
  return `${text.slice(0, head)}${'*'.repeat(text.length - head - tail)}${text.slice(-tail)}`;
}
