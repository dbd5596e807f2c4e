/** Every rule that a contract file can break, in English. Clients say the same in their own words, by code and params. */
const SENTENCES = {
  missing: 'missing',
  'unknown-field': 'unknown field',
  'wrong-type': 'must be {expected}',
  'not-listed': 'must be one of {values}',
  'wrong-format': 'must be {format}',
  'too-small': 'must be at least {minimum}',
  'too-big': 'must be at most {maximum}',
  'unknown-word': 'unknown {field}',
  'obligations-or-none': 'a clause has either obligations or none (with the reason)',
  'not-yaml': 'not YAML: {message}',
  'nested-too-deep': 'not YAML: brackets nested too deep',
  'not-readable': 'not readable',
  twice: '{id} is given twice',
  prefix: 'must begin with {code}-',
  'unknown-module': 'unknown module {id}',
  'unknown-window': 'unknown window {id}',
  'unknown-kind': 'unknown kind {id}',
  'unknown-severity': 'unknown severity {id} of {kind}',
  'unknown-obligation': 'unknown {types} {id}',
  overlap: 'overlaps {other}: a case would have two {clock} targets',
  'only-with-every': 'only with every: {every}',
  'not-as-needed': 'not with every: as-needed',
  'only-per-event': 'only with per: event',
  'only-done-by': 'only with doneBy: {module}',
  'way-not-said': '「{word}」 of {clause} needs a duty with way: {way}',
  'paper-not-awaited': 'a payment that requires 「{paper}」 is due only after {event}',
  'window-hours': 'window {window}: {rule} {text}',
  'endless-target': 'takes a hundred years in its window',
  'clause-missing': 'the original has {clause}, and no clause of the file maps it',
  'not-in-source': 'not in the source: 「{text}」',
  'figure-not-owed': 'the figure 「{figure}」 appears in no obligation of {clause}',
  'figure-not-quoted': 'the figure 「{figure}」 of {obligation} is in no quote of {clause}, and none was agreed',
  'word-not-quoted': '「{word}」 is in no quote of {clause}',
  'word-not-agreed': '「{word}」 of {clause} needs an agreed figure',
  'outside-year': 'must lie in {year}',
  unlike: 'must stay {id}',
  'not-next': 'must be {version}',
  'not-later': 'must be later than {day}',
  'after-term': 'lies after the last day of the term, {day}',
  past: 'must be today ({day}) or later',
} as const;

/** What the formats of the contract language look like, for the English sentence; `format` in the params is the code. */
const FORMATS: Readonly<Record<string, string>> = {
  hours: 'HH:MM-HH:MM',
  'contract-code': 'two to eight capital letters: XY',
  slug: 'lower-case words joined by hyphens',
  'time-of-day': 'HH:MM, 00:00 to 24:00',
  duration: 'a length of time: 15min, 1h30min, 7d',
  ratio: 'a number and % or ‰: 50%',
  yuan: 'yuan as text with at most two decimals: "77600.00"',
  words: 'words of the source',
  'clause-id': 'the contract’s code, a hyphen and a number: XY-4',
};

type Said = keyof typeof SENTENCES;
export type RuleCode = Said | 'other';
export const RULE_CODES: readonly [RuleCode, ...RuleCode[]] = ['other', ...(Object.keys(SENTENCES) as Said[])];

/** A broken rule: its English sentence, and what another language needs to say it. */
export interface BrokenRule {
  readonly rule: string;
  readonly code: RuleCode;
  readonly params: Readonly<Record<string, string | number>>;
}

export function broken(code: Said, params: BrokenRule['params'] = {}): BrokenRule {
  const rule = SENTENCES[code].replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name];
    return name === 'format' ? (FORMATS[String(value)] ?? String(value)) : String(value ?? '');
  });
  return { rule: rule.trim(), code, params };
}

/** A rule of a library that has no code of ours. */
export const otherwise = (rule: string): BrokenRule => ({ rule, code: 'other', params: {} });

export const isRuleCode = (code: unknown): code is Said => typeof code === 'string' && Object.hasOwn(SENTENCES, code);
