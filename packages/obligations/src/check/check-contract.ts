import type { Text } from '@yinuo/kernel';
import { formatDurationWords, parseDuration } from '@yinuo/kernel';
import { compile } from '../compile/compile.ts';
import { figuresIn, plainText } from '../figures/figures.ts';
import { namedFigures, owedFigures, sortOfKey, termFigures, wordsOfKey } from '../figures/owed-figures.ts';
import type { Clause, Contract, Obligation, ObligationType } from '../language/index.ts';
import { broken } from './broken-rule.ts';
import { everyObligation } from './every-obligation.ts';
import { howOftenFindings } from './how-often.ts';
import type { Finding } from './input-fault.ts';
import { overlapFindings } from './overlaps.ts';
import { referenceFindings } from './references.ts';
import { wayFindings } from './way-said.ts';

/** What a contract holds, and what is wrong with it. A contract with findings is readable but not to be relied on. */
export type ContractReport = {
  readonly id: string;
  readonly code: string;
  readonly version: number;
  readonly title: Text;
  readonly clauses: number;
  /** Of the original, where the file lists them. */
  readonly sourceClauses: number | null;
  /** Listed of the original, and not in the file. */
  readonly missing: readonly string[];
  readonly mapped: readonly string[];
  readonly notMapped: readonly { readonly clause: string; readonly why: Text }[];
  readonly byType: Readonly<Partial<Record<ObligationType, number>>>;
  readonly agreed: readonly AgreedFigure[];
  readonly findings: readonly Finding[];
};

export type AgreedFigure = {
  readonly clause: string;
  readonly obligation: string;
  readonly word: string;
  readonly title: Text;
  readonly figure: Text;
};

/** Checks a readable contract; with `source` also that every quote stands in the original text. */
export function checkContract(contract: Contract, { source }: { source?: string | undefined } = {}): ContractReport {
  const obligations = everyObligation(contract);
  const original = source === undefined ? null : plainText(source);
  const findings = [
    ...referenceFindings(contract),
    ...howOftenFindings(contract),
    ...wayFindings(contract),
    ...overlapFindings(contract),
    ...coverageFindings(contract),
    ...contract.clauses.flatMap((clause, index) => [
      ...(original === null ? [] : quoteFindings(clause, index, original)),
      ...figureFindings(contract, clause, index),
      ...unnamedFindings(contract, clause, index),
      ...vagueFindings(clause, index),
    ]),
  ];
  const compiled = findings.length === 0 ? compile(contract) : null;
  if (compiled?.ok === false) findings.push(compiled.error);
  const byType: Partial<Record<ObligationType, number>> = {};
  for (const { obligation } of obligations) byType[obligation.type] = (byType[obligation.type] ?? 0) + 1;
  return {
    id: contract.id,
    code: contract.code,
    version: contract.version,
    title: contract.title,
    clauses: contract.clauses.length,
    sourceClauses: contract.sourceClauses?.length ?? null,
    missing: missingOf(contract),
    mapped: contract.clauses.filter((clause) => clause.obligations !== undefined).map(({ id }) => id),
    notMapped: contract.clauses.flatMap(({ id, none }) => (none === undefined ? [] : [{ clause: id, why: none }])),
    byType,
    agreed: obligations.flatMap(({ obligation, clause }) => {
      const { agreed, id, title } = obligation;
      return agreed === undefined
        ? []
        : [{ clause, obligation: id, word: agreed.word, title, figure: figureOf(obligation) }];
    }),
    findings,
  };
}

/** Clauses of the original that the file does not have. */
function missingOf({ clauses, sourceClauses = [] }: Contract): readonly string[] {
  const own = new Set(clauses.map(({ id }) => id));
  return sourceClauses.filter((id) => !own.has(id));
}

/** A clause that somebody took out of the file is still owed: the list of the original says so. */
function coverageFindings(contract: Contract): readonly Finding[] {
  const { sourceClauses } = contract;
  if (sourceClauses === undefined) return [];
  const twice = sourceClauses.filter((id, at) => sourceClauses.indexOf(id) !== at);
  return [
    ...twice.map((id) => ({ path: ['sourceClauses'], ...broken('twice', { id }) })),
    ...missingOf(contract).map((clause) => ({ path: ['sourceClauses'], ...broken('clause-missing', { clause }) })),
  ];
}

function quoteFindings(clause: Clause, index: number, original: string): readonly Finding[] {
  return clause.quotes.flatMap((quote, at) =>
    original.includes(plainText(quote.text))
      ? []
      : [{ path: ['clauses', index, 'quotes', at, 'text'], ...broken('not-in-source', { text: shorten(quote.text) }) }],
  );
}

function figureFindings(contract: Contract, clause: Clause, index: number): readonly Finding[] {
  const owed = owedFigures(contract, clause.obligations ?? []);
  return clause.quotes.flatMap((quote, at) =>
    figuresIn(quote.text)
      .filter(({ key, number }) => !owed.keys.has(key) && !owed.bare.has(number))
      .filter(({ key }) => !termFigures(contract, clause, quote.text).includes(key))
      .map(({ text }) => ({
        path: ['clauses', index, 'quotes', at, 'text'],
        ...broken('figure-not-owed', { figure: text, clause: clause.id }),
      })),
  );
}

// Never agreed beside the clause.
const MONEY: ReadonlySet<string> = new Set(['ratio', 'yuan']);

/**
 * The other way round: a figure of an obligation that no quote of its clause names, where the clause names one of that
 * sort (50% beside 40%) and none was agreed. A clause without figures of that sort may be said in another language.
 */
function unnamedFindings(contract: Contract, clause: Clause, index: number): readonly Finding[] {
  const named = clause.quotes.flatMap((quote) => figuresIn(quote.text));
  const sorts = new Set(named.map(({ key }) => sortOfKey(key)));
  return (clause.obligations ?? []).flatMap((obligation, at) =>
    namedFigures(contract, obligation)
      .filter((key) => obligation.agreed === undefined || MONEY.has(sortOfKey(key)))
      .filter((key) => sorts.has(sortOfKey(key)) && !named.some((figure) => figure.key === key))
      .map((key) => ({
        path: ['clauses', index, 'obligations', at],
        ...broken('figure-not-quoted', { figure: wordsOfKey(key), obligation: obligation.id, clause: clause.id }),
      })),
  );
}

// Words that put a figure off; whoever quotes them must say what both sides agreed.
const VAGUE_WORDS = ['第一时间', '实时'] as const;

function vagueFindings(clause: Clause, index: number): readonly Finding[] {
  const quoted = clause.quotes.map((quote) => plainText(quote.text)).join('\n');
  const agreed = (clause.obligations ?? []).map((obligation) => obligation.agreed?.word);
  const missing = VAGUE_WORDS.filter((word) => quoted.includes(word) && !agreed.includes(word));
  const invented = (clause.obligations ?? []).flatMap(({ agreed: figure }, at): Finding[] =>
    figure === undefined || quoted.includes(plainText(figure.word))
      ? []
      : [
          {
            path: ['clauses', index, 'obligations', at, 'agreed', 'word'],
            ...broken('word-not-quoted', { word: figure.word, clause: clause.id }),
          },
        ],
  );
  const path = ['clauses', index, 'quotes'];
  return [...missing.map((word) => ({ path, ...broken('word-not-agreed', { word, clause: clause.id }) })), ...invented];
}

/** The agreed number in words. */
function figureOf(obligation: Obligation): Text {
  if (obligation.type === 'clock') {
    const { target } = obligation;
    if ('within' in target) return words(target.within);
    if ('cutOff' in target) return { zh: target.cutOff, en: target.cutOff };
    const [working, other] = [words(target.workingDay), words(target.otherDay)];
    return { zh: `${working.zh}／${other.zh}`, en: `${working.en} / ${other.en}` };
  }
  if (obligation.type === 'duty' && obligation.within !== undefined) return words(obligation.within);
  return obligation.agreed?.note ?? obligation.title;
}

function words(duration: string): Text {
  const parsed = parseDuration(duration);
  if (!parsed.ok) return { zh: duration, en: duration };
  return { zh: formatDurationWords(parsed.value, 'zh'), en: formatDurationWords(parsed.value, 'en') };
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
