import type { Secrets } from './secrets.ts';

// A shorter secret would cover half of every text, and protects nothing.
const SHORTEST = 3;
/** So much of a secret in one piece already helps a guesser. */
const PIECE = 6;
const COVER = '***';

/** Every spelling in which a credential may come back: plain, for a URL, JSON, XML, in hex, in base64 wherever it begins. */
export function formsOfSecrets(secrets: Secrets): string[] {
  const forms = Object.values(secrets)
    .filter((secret) => secret.length >= SHORTEST)
    .flatMap(formsOf);
  return [...new Set(forms)].filter(({ length }) => length >= SHORTEST).sort((a, b) => b.length - a.length);
}

function formsOf(secret: string): string[] {
  const xml = secret.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return [
    secret,
    encodeURIComponent(secret),
    encodeURIComponent(secret).replaceAll('%20', '+'),
    JSON.stringify(secret).slice(1, -1),
    xml,
    xml.replaceAll('"', '&quot;').replaceAll("'", '&apos;'),
    Buffer.from(secret).toString('hex'),
    Buffer.from(secret).toString('base64'),
    ...[0, 1, 2].map((offset) => insideBase64(secret, offset)),
  ];
}

/** What base64 of a longer text has in common wherever the secret stands in it, e.g. after `user:`. */
function insideBase64(secret: string, offset: number): string {
  const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(secret)]);
  const whole = bytes.subarray(0, bytes.length - (bytes.length % 3)).toString('base64');
  return whole.slice(offset === 0 ? 0 : offset + 1);
}

/** Covers every form in every text of a value. */
export function maskForms<T>(value: T, forms: readonly string[]): T {
  return forms.length === 0 ? value : (masked(value, forms) as T);
}

function masked(value: unknown, forms: readonly string[]): unknown {
  if (typeof value === 'string') return forms.reduce((text, form) => text.replaceAll(form, COVER), value);
  if (Array.isArray(value)) return value.map((item) => masked(item, forms));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, masked(item, forms)]));
  return value;
}

/** Covers what is left of a form that was cut before it came to us: any piece of six characters and more. */
export function maskPieces(text: string, forms: readonly string[]): string {
  const long = forms.filter(({ length }) => length >= PIECE);
  if (long.length === 0) return text;
  let shown = '';
  let from = 0;
  for (let at = 0; at + PIECE <= text.length; ) {
    const piece = text.slice(at, at + PIECE);
    if (!long.some((form) => form.includes(piece))) {
      at++;
      continue;
    }
    shown += text.slice(from, at) + COVER;
    let end = at + PIECE;
    while (end < text.length && long.some((form) => form.includes(text.slice(end + 1 - PIECE, end + 1)))) end++;
    at = end;
    from = end;
  }
  return shown + text.slice(from);
}
