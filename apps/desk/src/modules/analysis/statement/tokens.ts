/** `word`: keyword or name; `quoted`: "name"; `parameter`: :name. `at`: where in the text. */
export interface Token {
  readonly kind: 'word' | 'quoted' | 'text' | 'number' | 'parameter' | 'sign';
  readonly text: string;
  readonly at: number;
}

/** What cannot be read; `at`: where. */
export class UnreadableStatement extends Error {
  readonly at: number;
  readonly rule: string;
  constructor(rule: string, at: number) {
    super(rule);
    this.rule = rule;
    this.at = at;
  }
}

const PATTERNS: readonly (readonly [Token['kind'] | 'blank', RegExp])[] = [
  ['blank', /(?:[ \t\r\n\f]|--[^\n]*(?:\n|$))+/y],
  ['text', /'(?:[^']|'')*'/y],
  ['quoted', /"(?:[^"]|"")+"/y],
  ['number', /\d+(?:\.\d+)?(?:e[+-]?\d+)?|\.\d+/iy],
  ['word', /[\p{L}_][\p{L}\p{N}_]*/uy],
  ['parameter', /:[a-z_][a-z0-9_]*/y],
  ['sign', /::|<=|>=|<>|!=|\|\||->>|->|[-+*/%<>=(),.[\]:]/y],
];

/**
 * Reads the part of PostgreSQL's lexis that an analysis needs. What is read differently elsewhere is not read at all:
 * backslashes, dollar quotes, block comments, semicolons, prefixed strings (E'', U&""), operators beyond the usual.
 */
export function tokensOf(sql: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < sql.length) {
    const [kind, text] = next(sql, at);
    if (kind !== 'blank') {
      const before = tokens.at(-1);
      // x'41', E'\n', U&"…", and two strings in a row, which PostgreSQL joins.
      if ((kind === 'text' || kind === 'quoted') && before?.kind !== 'sign' && touches(before, at))
        throw new UnreadableStatement('prefixed-text', at);
      tokens.push({ kind, text, at });
    }
    at += text.length;
  }
  return tokens;
}

function next(sql: string, at: number): [Token['kind'] | 'blank', string] {
  if (sql.startsWith('/*', at)) throw new UnreadableStatement('block-comment', at);
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const found = pattern.exec(sql);
    if (found) return [kind, found[0]];
  }
  throw new UnreadableStatement(sql[at] === ';' ? 'semicolon' : 'character', at);
}

const touches = (before: Token | undefined, at: number): boolean =>
  before !== undefined && before.at + before.text.length === at;
