import type { Text } from '@yinuo/kernel';
import { everyObligation } from '../check/every-obligation.ts';
import { both, list, type Part, text } from '../describe/both.ts';
import { lengthWords, windowWords } from '../describe/describe-clock.ts';
import { describeObligation } from '../describe/describe-obligation.ts';
import { KIND_WORDS, TYPE_WORDS } from '../describe/words.ts';
import type { Clause, Contract } from '../language/index.ts';

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

function headChanges(a: Contract, b: Contract): readonly Change[] {
  const whole = { clause: null, obligation: null };
  return compareParts(headParts(a), headParts(b)).map((change) => ({ ...whole, ...change }));
}

function headParts(contract: Contract): readonly Part[] {
  const { title, hospital, supplier, effectiveFrom, term, price, pausing, windows = [], modules, kinds } = contract;
  return [
    { label: text('生效日期', 'effective from'), value: text(effectiveFrom, effectiveFrom) },
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
      value:
        severities.length === 0 ? text('不分级', 'not graded') : list(severities.map((severity) => severity.title)),
    })),
  ];
}

function termWords({ from, lasts }: Contract['term']): Text {
  const length = lengthWords(lasts);
  return from === 'signing'
    ? text(`自签订起 ${length.zh}`, `${length.en} from signing`)
    : text(`自验收起 ${length.zh}`, `${length.en} from acceptance`);
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
  const quoted = quotes.map((quote) => quote.text).join('…');
  return [
    { label: text('标题', 'heading'), value: heading },
    { label: text('原文', 'wording'), value: text(quoted, quoted) },
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
    ...kept.flatMap(({ obligation }): Change[] => {
      const { id, title, type } = obligation;
      const was = before.find((one) => one.obligation.id === id);
      const head = { clause, obligation: id };
      if (was === undefined) return [{ ...head, subject: TYPE_WORDS[type], from: null, to: title }];
      const changed = compareParts(
        [{ label: text('名称', 'title'), value: was.obligation.title }, ...describeObligation(a, was.obligation)],
        [{ label: text('名称', 'title'), value: title }, ...describeObligation(b, obligation)],
      ).map((change) => ({ ...head, ...change, subject: joined(title, change.subject) }));
      const moved = {
        ...head,
        subject: joined(title, CLAUSE),
        from: text(was.clause, was.clause),
        to: text(clause, clause),
      };
      return was.clause === clause ? changed : [moved, ...changed];
    }),
    ...gone.map(({ obligation: { id, title, type } }) => ({
      clause,
      obligation: id,
      subject: TYPE_WORDS[type],
      from: title,
      to: null,
    })),
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
