import type { Text } from '@yinuo/kernel';
import { everyObligation } from '../check/every-obligation.ts';
import { both, list, type Part, text } from '../describe/both.ts';
import { lengthWords, windowWords } from '../describe/describe-clock.ts';
import { describeObligation } from '../describe/describe-obligation.ts';
import { KIND_WORDS, TYPE_WORDS } from '../describe/words.ts';
import type { Clause, Contract, Obligation } from '../language/index.ts';
import { unsaid } from './unsaid.ts';

/** One thing that differs between two versions. `from` is null for what is new, `to` for what is gone. */
export type Change = {
  /** null for what belongs to the contract as a whole. */
  readonly clause: string | null;
  readonly obligation: string | null;
  readonly subject: Text;
  readonly from: Text | null;
  readonly to: Text | null;
};

/** What changes from `a` to `b`: the head, then clause by clause. Obligations are followed by their ids. */
export function diff(a: Contract, b: Contract): readonly Change[] {
  return [...headChanges(a, b), ...clauseChanges(a, b)];
}

type Placed = { readonly clause: string; readonly obligation: Obligation };
type Severity = NonNullable<Contract['kinds'][number]['severities']>[number];

function headChanges(a: Contract, b: Contract): readonly Change[] {
  const whole = { clause: null, obligation: null };
  const said = compareParts(headParts(a), headParts(b));
  const other = said.length === 0 ? unsaid({ ...a, clauses: null }, { ...b, clauses: null }) : null;
  return [...said, ...(other === null ? [] : [other])].map((change) => ({ ...whole, ...change }));
}

function headParts(contract: Contract): readonly Part[] {
  const { version, code, source, sourceClauses, title, hospital, supplier, effectiveFrom, term } = contract;
  const { price, pausing, windows = [], modules, kinds } = contract;
  return [
    { label: text('版本', 'version'), value: text(`${version}`, `${version}`) },
    { label: text('生效日期', 'effective from'), value: text(effectiveFrom, effectiveFrom) },
    { label: text('代号', 'code'), value: text(code, code) },
    { label: text('原文文件', 'source'), value: text(source, source) },
    ...(sourceClauses === undefined
      ? []
      : [{ label: text('原文条款', 'clauses of the source'), value: list(sourceClauses.map((id) => text(id, id))) }]),
    { label: text('名称', 'title'), value: title },
    { label: text('医院', 'hospital'), value: hospital },
    { label: text('供应商', 'supplier'), value: supplier },
    { label: text('服务期', 'term'), value: termWords(term) },
    ...(price === null ? [] : [{ label: text('合同价', 'price'), value: text(`${price} 元`, `${price} yuan`) }]),
    { label: text('暂停计时', 'pausing'), value: pausing ? text('允许', 'allowed') : text('不允许', 'not allowed') },
    ...windows.map((window) => ({
      label: both((language) => `${language === 'zh' ? '服务时段' : 'window'} ${window.id}`),
      value: windowWords(contract, window.id),
    })),
    { label: text('服务范围', 'modules in scope'), value: list(modules.map((module) => module.title)) },
    ...kinds.map(({ kind, severities = [] }) => ({
      label: both((language) => `${language === 'zh' ? '类别' : 'kind'} ${KIND_WORDS[kind][language]}`),
      value: severities.length === 0 ? text('不分级', 'not graded') : list(severities.map(severityWords)),
    })),
  ];
}

/** The title with its meaning: what counts as grave is as much agreed as the times. */
function severityWords({ title, meaning }: Severity): Text {
  return meaning === undefined ? title : text(`${title.zh}（${meaning.zh}）`, `${title.en} (${meaning.en})`);
}

function termWords({ from, lasts, renewsBy }: Contract['term']): Text {
  const length = lengthWords(lasts);
  const [zh, en] = from === 'signing' ? ['签订', 'signing'] : ['验收', 'acceptance'];
  const again = renewsBy === undefined ? null : lengthWords(renewsBy);
  return text(
    `自${zh}起 ${length.zh}${again === null ? '' : `，期满自动续 ${again.zh}`}`,
    `${length.en} from ${en}${again === null ? '' : `, renewed by ${again.en} each time`}`,
  );
}

function clauseChanges(a: Contract, b: Contract): readonly Change[] {
  const ids = [...new Set([...b.clauses, ...a.clauses].map((clause) => clause.id))];
  return ids.sort(byClauseNumber).flatMap((id) => {
    const [before, after] = [a, b].map((contract) => contract.clauses.find((clause) => clause.id === id));
    return [...wordingChanges(id, before, after), ...obligationChanges(a, b, id)];
  });
}

function byClauseNumber(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}

const CLAUSE = text('条款', 'clause');

function wordingChanges(id: string, before: Clause | undefined, after: Clause | undefined): readonly Change[] {
  const head = { clause: id, obligation: null };
  if (before === undefined || after === undefined) {
    return [{ ...head, subject: CLAUSE, from: before?.heading ?? null, to: after?.heading ?? null }];
  }
  return compareParts(wording(before), wording(after)).map((change) => ({ ...head, ...change }));
}

function wording({ heading, quotes, none }: Clause): readonly Part[] {
  const [zh, en] = [quotes.map((quote) => quote.text), quotes.map((quote) => quote.en ?? quote.text)];
  return [
    { label: text('标题', 'heading'), value: heading },
    { label: text('原文', 'wording'), value: text(zh.join('…'), en.join('…')) },
    ...(none === undefined ? [] : [{ label: text('无需义务的理由', 'why it needs no obligation'), value: none }]),
  ];
}

/** The obligations that stand under this clause in `b`, or stood there in `a` and are gone. */
function obligationChanges(a: Contract, b: Contract, clause: string): readonly Change[] {
  const [before, after] = [everyObligation(a), everyObligation(b)];
  const kept = after.filter((one) => one.clause === clause);
  const gone = before.filter(
    (one) => one.clause === clause && !after.some((other) => other.obligation.id === one.obligation.id),
  );
  return [
    ...kept.flatMap((is): readonly Change[] => {
      const was = before.find((one) => one.obligation.id === is.obligation.id);
      return was === undefined ? [wholeChange(b, is, 'new')] : keptChanges(a, b, was, is);
    }),
    ...gone.map((one) => wholeChange(a, one, 'gone')),
  ];
}

// What an obligation is about, in a word: said when it is new or gone as a whole.
const TELLING = ['时限', '频次', '限值', '金额', '比例', '至少保存', '时段'];

function wholeChange(contract: Contract, { obligation, clause }: Placed, which: 'new' | 'gone'): Change {
  const { id, title, type } = obligation;
  const telling = describeObligation(contract, obligation).find(({ label }) => TELLING.includes(label.zh))?.value;
  const said = telling === undefined ? title : text(`${title.zh}（${telling.zh}）`, `${title.en} (${telling.en})`);
  const [from, to] = which === 'new' ? [null, said] : [said, null];
  return { clause, obligation: id, subject: TYPE_WORDS[type], from, to };
}

function keptChanges(a: Contract, b: Contract, was: Placed, is: Placed): readonly Change[] {
  const { id, title } = is.obligation;
  const said = compareParts(obligationParts(a, was), obligationParts(b, is));
  const other = said.length === 0 ? unsaid(was.obligation, is.obligation) : null;
  return [...said, ...(other === null ? [] : [other])].map(({ subject, from, to }) => ({
    clause: is.clause,
    obligation: id,
    subject: joined(title, subject),
    from,
    to,
  }));
}

function obligationParts(contract: Contract, { obligation, clause }: Placed): readonly Part[] {
  return [
    { label: CLAUSE, value: text(clause, clause) },
    { label: text('类型', 'type'), value: TYPE_WORDS[obligation.type] },
    { label: text('名称', 'title'), value: obligation.title },
    ...describeObligation(contract, obligation),
  ];
}

function joined(title: Text, label: Text): Text {
  return text(`${title.zh}·${label.zh}`, `${title.en}, ${label.en}`);
}

function compareParts(a: readonly Part[], b: readonly Part[]): readonly Pick<Change, 'subject' | 'from' | 'to'>[] {
  const labels = new Map([...a, ...b].map((part) => [part.label.zh, part.label]));
  return [...labels.values()].flatMap((label) => {
    const [from, to] = [a, b].map((parts) => parts.find((part) => part.label.zh === label.zh)?.value ?? null);
    const same = from?.zh === to?.zh && from?.en === to?.en;
    return same ? [] : [{ subject: label, from: from ?? null, to: to ?? null }];
  });
}
