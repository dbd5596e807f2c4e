import type { SqlProfile } from '../../shapes/index.ts';
import { KNOWN_FUNCTIONS, KNOWN_SCHEMAS } from './known-functions.ts';

type System = SqlProfile['system'];

interface Token {
  readonly kind: 'text' | 'quoted' | 'word' | 'number' | 'sign';
  /** Of a word or a quoted name: in lower case, without its quotes. */
  readonly says: string;
}

/**
 * The first function that a statement calls and that is not known to only read, as `name()`; null when there is none. Some
 * functions run the text that they are given (`ts_stat`, `crosstab`): no list of forbidden words ever ends. A function of
 * the hospital's own is asked through a view. For a statement whose quotes are closed and that hides nothing.
 */
export function unknownCall(statement: string, system: System): string | null {
  const tokens = tokensOf(statement, system);
  // A WITH that opens a statement names its parts before it selects: `with x (a, b) as (…)`.
  const naming = [false];
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1];
    if (token.says === '(') naming.push(false);
    else if (token.says === ')' && naming.length > 1) naming.pop();
    else if (token.kind === 'word' && token.says === 'with' && (before === undefined || before.says === '('))
      naming[naming.length - 1] = true;
    else if (token.kind === 'word' && token.says === 'select') naming[naming.length - 1] = false;
    else if (isName(token)) {
      const word = calledAt(tokens, index, system);
      if (word !== null && naming.at(-1) !== true) return word;
    }
  }
  return null;
}

function calledAt(tokens: readonly Token[], index: number, system: System): string | null {
  const [schema, before] = [tokens[index - 2], tokens[index - 1]];
  const token = tokens[index];
  if (token === undefined) return null;
  const qualified = before?.says === '.';
  // PostgreSQL calls by a point too: `('4'::float8).pg_sleep`.
  const byPoint = system === 'postgresql' && qualified && (schema?.says === ')' || schema?.says === ']');
  if (byPoint) return `.${token.says}`;
  if (tokens[index + 1]?.says !== '(' || isHint(tokens, index + 1, system)) return null;
  if (before?.kind === 'word' && before.says === 'as') return null; // a type, or an alias with its columns
  const known = qualified
    ? schema?.kind === 'word' && tokens[index - 3]?.says !== '.' && KNOWN_SCHEMAS[system][schema.says]
    : KNOWN_FUNCTIONS[system];
  const reads = token.kind === 'word' && known && (known.has(token.says) || STATISTICS[system]?.test(token.says));
  return reads ? null : `${token.says}()`;
}

/** What PostgreSQL's own statistics views are made of. */
const STATISTICS: Partial<Record<System, RegExp>> = { postgresql: /^pg_stat_get_\w+$/ };

const isName = ({ kind }: Token): boolean => kind === 'word' || kind === 'quoted';

/** Oracle's `a.id (+) = b.id`; the `from t (nolock)` of old T-SQL. */
const isHint = (tokens: readonly Token[], at: number, system: System): boolean =>
  tokens[at + 2]?.says === ')' && tokens[at + 1]?.says === (system === 'oracle' ? '+' : 'nolock') && HINTS.has(system);

const HINTS: ReadonlySet<System> = new Set(['oracle', 'sqlserver']);

const PARTS =
  /'(?:[^']|'')*'|"(?:[^"]|"")*"|`(?:[^`]|``)*`|[\p{L}_@#][\p{L}\p{N}_@#$]*|\d+(?:\.\d+)?(?:e[+-]?\d+)?|\S/giu;
const PARTS_TSQL = new RegExp(`\\[(?:[^\\]]|\\]\\])*\\]|${PARTS.source}`, 'giu');

function tokensOf(statement: string, system: System): readonly Token[] {
  const found = statement.match(system === 'sqlserver' ? PARTS_TSQL : PARTS) ?? [];
  return found.map((says): Token => {
    if (says.startsWith("'")) return { kind: 'text', says: '' };
    if (/^["`[]./.test(says)) return { kind: 'quoted', says: says.slice(1, -1).toLowerCase() };
    if (/^\d/.test(says)) return { kind: 'number', says };
    return /^[\p{L}_@#]/u.test(says) ? { kind: 'word', says: says.toLowerCase() } : { kind: 'sign', says };
  });
}
