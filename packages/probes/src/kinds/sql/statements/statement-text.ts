const SHOWN_MAX = 300;

const LETTER = String.raw`A-Za-z_\u0080-\uffff`;

/** PostgreSQL's tokens (manual, 4.1), but for the two that no pattern reads: nested comments, and texts in plain quotes. */
const TOKEN = new RegExp(
  [
    String.raw`(?<blank>\s+|--[^\n\r]*)`,
    String.raw`(?<text>[eE]'(?:[^'\\]|\\[\s\S]?|'')*(?:'|$)|\$(?<tag>[${LETTER}][\w\u0080-\uffff]*)?\$[\s\S]*?(?:\$\k<tag>\$|$))`,
    String.raw`(?<name>[${LETTER}][\w$\u0080-\uffff]*|"(?:[^"]|"")*"|\$\d+)`,
    String.raw`(?<number>\.?\d[\w.]*(?:(?<=[eE])[+-]\d+)?)`,
    String.raw`(?<cut>"[\s\S]*$)`,
  ].join('|'),
  'y', // a tag of dollars ends with the same letters, large or small
);

/** What only asks or changes rows, and has its constants taken out by the server; also as a cursor, by which programs fetch it. */
const CURSOR = String.raw`declare (?:"[^"]*"|\S+) (?:\w+ ){0,4}cursor (?:with(?:out)? hold )?for `;
const QUERY = new RegExp(`^[( ]*(?:${CURSOR})?[( ]*(?:select|insert|update|delete|merge|with)\\b`, 'i');
const TWO_WORDS = new RegExp(String.raw`^[${LETTER}][\w$.\u0080-\uffff]*(?: [${LETTER}][\w$.\u0080-\uffff]*)?`);

/**
 * A statement as it may be shown: without comments, every text and number covered; of what is no query only its first two
 * words. Of what sets a password, or names a patient in a comment, the server keeps every word. What was cut open, or may be
 * read in two ways, is covered to its end.
 */
export function statementText(text: string): string {
  const parts: string[] = [];
  for (let at = 0; at < text.length; ) {
    const [shown, end] = partAt(text, at);
    parts.push(shown);
    at = end;
  }
  const bare = parts.join('').replace(/\s+/g, ' ').trim();
  if (QUERY.test(bare)) return shortened(bare);
  const words = TWO_WORDS.exec(bare)?.[0] ?? '';
  return shortened(words === bare ? bare : `${words} …`.trim());
}

/** What is shown of the token that begins here, and where the next begins. */
function partAt(text: string, at: number): [string, number] {
  if (text.startsWith('/*', at)) return [' ', endOfComment(text, at)];
  if (text[at] === "'") return ["'…'", endOfText(text, at)];
  TOKEN.lastIndex = at;
  const { blank, text: quoted, name, number, cut } = TOKEN.exec(text)?.groups ?? {};
  if (blank) return [' ', TOKEN.lastIndex];
  if (quoted) return ["'…'", TOKEN.lastIndex];
  if (name) return [name, TOKEN.lastIndex];
  if (number) return ['?', TOKEN.lastIndex];
  return cut ? ['…', text.length] : [text[at] ?? '', at + 1];
}

function endOfComment(text: string, at: number): number {
  const mark = /\/\*|\*\//g;
  mark.lastIndex = at;
  for (let depth = 0; ; ) {
    const found = mark.exec(text);
    if (!found) return text.length;
    depth += found[0] === '/*' ? 1 : -1;
    if (depth === 0) return mark.lastIndex;
  }
}

/** Whether a backslash keeps a text open is a setting of the server's: such a text is covered with all that follows. */
function endOfText(text: string, at: number): number {
  const closed = /'(?:[^'\\]|''|\\(?!'))*'(?!')/y;
  closed.lastIndex = at;
  return closed.test(text) ? closed.lastIndex : text.length;
}

const shortened = (bare: string): string =>
  bare.length <= SHOWN_MAX ? bare : `${bare.slice(0, SHOWN_MAX - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
