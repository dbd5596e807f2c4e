import { type Token, UnreadableStatement } from './tokens.ts';

/**
 * What may be called: counting, rounding, cutting, dates. Nothing that reads settings, files, other tables, or waits, and nothing
 * of which one call makes gigabytes (replace, array_agg). What string_agg gathers from many lines the server's memory bounds
 * (docs/operations.md).
 */
const FUNCTIONS = new Set(
  `count sum avg min max round ceil ceiling floor abs greatest least coalesce nullif mod power sqrt ln exp sign trunc
  stddev stddev_pop stddev_samp variance corr percentile_cont percentile_disc mode bool_and bool_or every string_agg
  lower upper trim btrim ltrim rtrim left right substring substr length char_length position split_part concat concat_ws
  starts_with strpos date_trunc date_part extract make_date to_char to_date age generate_series
  row_number rank dense_rank percent_rank cume_dist ntile lag lead first_value last_value nth_value
  numeric decimal cast`.split(/\s+/),
);
/** Words of the language that stand before a parenthesis. */
const BEFORE_PARENTHESIS = new Set(
  `as and or not in any all some exists values over filter group by on using when then else case select from where having
  union except intersect distinct between like ilike lateral join limit offset is rollup cube sets materialized
  partition order within`.split(/\s+/),
);
/** Names of what stands outside the published views, and words that would take more than reading. */
const REFUSED = new RegExp(
  `^(?:pg_.*|information_schema|public|auth|into|for|tablesample|operator|user
  |reg(?:class|proc|procedure|oper|operator|type|role|namespace|config|dictionary|collation)
  |current_(?:date|time|timestamp|user|role|catalog|schema)|session_user|system_user|localtime|localtimestamp)$`.replaceAll(
    /\s/g,
    '',
  ),
);
const TOKENS_MAX = 4000;

/**
 * Refuses what is not one plain question, by what it names: every call must be a known one, so that nothing can reach past
 * the published views (set_config, query_to_xml, pg_sleep, …). The role's rights stand behind this, not in its place.
 */
export function checkStatement(tokens: readonly Token[]): void {
  const [first] = tokens;
  if (!first || !['select', 'with'].includes(first.text.toLowerCase()))
    throw new UnreadableStatement('not-a-question', first?.at ?? 0);
  if (tokens.length > TOKENS_MAX) throw new UnreadableStatement('too-long', tokens[TOKENS_MAX]?.at ?? 0);
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'word' && token.kind !== 'quoted') continue;
    const name = nameOf(token);
    if (REFUSED.test(name)) throw new UnreadableStatement('name', token.at);
    if (tokens[index + 1]?.text !== '(') continue;
    const called = token.kind === 'word' && tokens[index - 1]?.text !== '.';
    if (!called || !(FUNCTIONS.has(name) || BEFORE_PARENTHESIS.has(name)))
      throw new UnreadableStatement('function', token.at);
  }
}

/** Names behind a dot that are no known function's: PostgreSQL reads `c.to_jsonb` as a call, where `c` has no such column. */
export const dottedNames = (tokens: readonly Token[]): { name: string; at: number }[] =>
  tokens.flatMap((token, index) => {
    const named = token.kind === 'word' || token.kind === 'quoted';
    if (!named || tokens[index - 1]?.text !== '.') return [];
    const name = nameOf(token);
    return FUNCTIONS.has(name) ? [] : [{ name, at: token.at }];
  });

const nameOf = ({ kind, text }: Token): string => (kind === 'quoted' ? text.slice(1, -1) : text).toLowerCase();
