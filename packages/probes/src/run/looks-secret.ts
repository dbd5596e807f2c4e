const PLACEHOLDER = /\{\{secret\.[a-z][a-z0-9-]{0,39}\}\}/g;
/** What stands for a taken-out placeholder while a text is looked through: no sign that a value could begin with. */
const TAKEN = '\uE000';

/** Empty, or nothing but places for credentials. */
export const isPlaceholder = (text: string): boolean => text.replace(PLACEHOLDER, '').trim() === '';

const NAME =
  /^(pass(word|wd|phrase)?|pwd|secret|token|auth|authorization|credentials?|cookie|sid|ticket|sig|sign|signature|key|jwt|otp|pin|(api|app|access|secret|private|client|subscription|master|auth|license)key)$/i;
const ENDS =
  /(password|passwd|passphrase|pwd|secret|token|apikey|accesskey|secretkey|privatekey|appkey|sessionid|signature|authorization|cookie|credentials?)$/i;
/** In a body these are as often names of something else. */
const COMMON = /^(key|sign|sid|pin|ticket|auth)$/i;
const CHINESE = /密码|口令|密钥|令牌|验证码/;

/** True for a name that people give to credentials: `password`, `access_token`, `X-Api-Key`, 口令. */
function isSecretName(name: string): boolean {
  const plain = name.replace(/[^\p{L}\p{N}]/gu, '');
  return NAME.test(plain) || ENDS.test(plain) || CHINESE.test(name);
}

/** True when an element or a step is about a credential: `label=密码`, `#password`, `input[type=password]`. */
export const namesCredential = (text: string): boolean =>
  CHINESE.test(text) || /passw|passphrase|pwd|secret|token|\bpin\b|\botp\b/i.test(text);

const SCHEME = /^(basic|bearer|digest|negotiate|token|apikey|aws4-hmac-sha256)\s+\S/i;

/** The name of a header whose value is a credential as it is; a scheme (`Bearer`) or a cookie's name may stand beside its place. */
export function headerCredential(name: string, value: string): string | null {
  const rest = value.replaceAll(PLACEHOLDER, TAKEN).trim();
  if (SCHEME.test(rest) && !rest.includes(TAKEN)) return name;
  if (/cookie/i.test(name))
    return rest.split(';').some((pair) => !isTaken(pair.slice(pair.indexOf('=') + 1))) ? name : null;
  if (!isSecretName(name) && !/auth|token|secret|api-?key/i.test(name)) return null;
  return rest === '' || /^(?:[A-Za-z0-9-]{1,30}[\s=:"]+)*\uE000+"?$/.test(rest) ? null : name;
}

/** The name of what a URL gives away: user and password before the host, a credential in query or fragment. */
export function urlCredential(url: string): string | null {
  const rest = url.replaceAll(PLACEHOLDER, TAKEN);
  if (/^[a-z][a-z0-9+.-]*:[\\/]{2}[^\\/?#]*@/i.test(rest)) return 'password';
  const [, ...parts] = rest.split(/[?#;]/);
  for (const pair of parts.join('&').split(/[&;]/)) {
    const [name = '', ...value] = pair.split('=');
    if (isSecretName(decoded(name)) && !isTaken(decoded(value.join('=')))) return decoded(name);
  }
  return null;
}

/** The name of a credential in a body: JSON, a form, XML (also as text within XML), `AUTH …` and `PASS …` of a line protocol. */
export function bodyCredential(body: string): string | null {
  const rest = body.replaceAll(PLACEHOLDER, TAKEN).replaceAll('<![CDATA[', '').replaceAll(']]>', '');
  for (const text of new Set([rest, unescaped(rest)])) {
    for (const pattern of [PAIR, ELEMENT])
      for (const [, name = '', value = ''] of text.matchAll(pattern))
        if (givesAway(name.split(/[.:]/).at(-1) ?? name, value)) return name;
    const line = /^\s*(auth|pass|authenticate)[ \t]+([^\s\uE000]+)/im.exec(text);
    if (line) return 'password';
    if (/\b(basic|bearer)\s+[\w+/.=-]{12,}/i.test(text)) return 'token';
  }
  return null;
}

/** `"name": "value"`, `name=value`. */
const PAIR = /([\p{L}\p{N}_.:-]{2,60})(?:\\?["'])?\s*[:=]\s*(?:\\?["'])?([^"'&\s,;<>}\]\\]+)/gu;
/** `<ns:name …>value</`. */
const ELEMENT = /<((?:[\w.-]+:)?[\p{L}\p{N}_.-]+)(?:\s[^<>]*)?>([^<]+)<\//gu;
const NOTHING = /^(null|true|false|\{|\[)/;
const givesAway = (name: string, value: string): boolean =>
  isSecretName(name) && !COMMON.test(name) && !isTaken(value) && !NOTHING.test(value);
const isTaken = (value: string): boolean => value.replaceAll(TAKEN, '').trim() === '';

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
