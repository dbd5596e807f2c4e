/** The rules by which a file is refused, as the reading of files words them: `a` and `b` are what the sentence names. */
const RULES = [
  ['empty', /^empty$/],
  ['long', /^longer than (?<a>\d+) bytes$/],
  ['oldWorkbook', /^a workbook of before 2007/],
  ['workbook', /^(a workbook \(\.xlsx\) or an archive|an archive that is no workbook)/],
  [
    'brokenWorkbook',
    /^(no workbook, or one|a workbook that (broke off|nobody)|the workbook lacks|refers to a text that)/,
  ],
  ['bigWorkbook', /(its texts take more than|unpacks to more than) \d+ bytes/],
  ['noSheet', /^no sheet (?<a>.*); there are: (?<b>.*)$/s],
  ['formula', /^a formula whose result/],
  ['errorCell', /^an error \((?<a>.*)\)$/s],
  ['compressed', /^compressed;/],
  ['utf16', /^UTF-16;/],
  ['encoding', /^neither UTF-8 nor/],
  ['belowTotals', /^a row below the totals$/],
  ['quote', /^a quote /],
  ['backtick', /^does not begin with a backtick$/],
  ['unknownHeader', /^no known format has the columns (?<a>.*)$/s],
  ['lacks', /^the header lacks (?<a>.*)$/s],
  ['twice', /^the header has (?<a>.*) twice$/s],
  ['cells', /^(?<a>\d+) cells, the header has (?<b>\d+)$/],
  ['sum', /^is not (?<a>.* \+ .*)$/s],
  ['word', /^"(?<a>.*)" is none of (?<b>.*)$/s],
  ['beyond', /^(beyond \d|the sum of )/],
  ['negative', /^a payment is not negative$/],
  ['wholeFen', /^"(?<a>.*)" is not a whole number of fen$/s],
  ['decimals', /^"(?<a>.*)" is not an amount with at most (?<b>\d+) decimals$/s],
  ['time', /^"(?<a>.*)" is not a time such as /s],
  ['total', /^says (?<a>\S+), the rows add up to (?<b>\S+)$/],
  ['ending', /^missing: /],
  ['claims', /^claims (?<a>\d+) rows/],
  ['cutDigits', /^"(?<a>.*)": a spreadsheet has cut its digits/s],
  ['protected', /^protected by a password/],
  ['number', /^"(?<a>.*)" is not a number$/s],
  ['otherDay', /^no payment of (?<a>\S+): they are of (?<b>.*)$/],
] as const;

export type RefusalKey = (typeof RULES)[number][0];
export interface Refusal {
  readonly key: RefusalKey;
  readonly a: string;
  readonly b: string;
}

/** Null for a rule that has no words of ours: it is shown as it is. */
export function refusalOf(rule: string): Refusal | null {
  for (const [key, pattern] of RULES) {
    const found = pattern.exec(rule);
    if (found !== null) return { key, a: found.groups?.a ?? '', b: found.groups?.b ?? '' };
  }
  return null;
}
