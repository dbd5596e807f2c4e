import type { DocumentKind } from '@yinuo/api';
import type { ReportHead } from '@yinuo/documents';
import type { Instant, Text } from '@yinuo/kernel';
import type { Contract, Duty } from '@yinuo/obligations';
import type { JudgingContract } from '../../agreement/index.ts';
import type { DocumentRow } from '../documents/store/document-store.ts';
import { chineseTime } from '../domain/times.ts';
import type { PartyNames } from '../gather/party-names.ts';
import type { PeriodSort } from '../gather/period.ts';
import { KINDS } from '../kinds/index.ts';

type Numbered = Pick<DocumentRow, 'period' | 'case_number' | 'revision'>;

/** «ZK-GZ-2026-03», of a case «XY-2026-000012-FX»; from the second revision on it says which. */
export function documentNumber(kind: DocumentKind, code: string, row: Numbered): string {
  const { mark } = KINDS[kind];
  const plain = row.period === null ? `${row.case_number}-${mark}` : `${code}-${mark}-${row.period}`;
  return row.revision > 1 ? `${plain}（第 ${row.revision} 稿）` : plain;
}

/** Under which the paper copy is filed: the same for every revision, since only one of them is signed. */
export function archiveNumber(kind: DocumentKind, code: string, row: Pick<Numbered, 'period' | 'case_number'>): string {
  return `${code}-DA-${KINDS[kind].mark}-${row.period ?? row.case_number}`;
}

/** What the document says of itself. `period` and `number` as printed. */
export function reportHead(
  kind: DocumentKind,
  { contract, code, version }: JudgingContract,
  parties: PartyNames,
  of: {
    span: { sort: PeriodSort } | null;
    period: string;
    number: string;
    archiveNumber: string;
    preparedAt: Instant;
    preparedBy: string;
    provisional: string;
  },
): ReportHead {
  return {
    name: titleOf(kind, contract, of.span?.sort ?? null).zh,
    number: of.number,
    archiveNumber: of.archiveNumber,
    contractName: contract.title.zh,
    contractNumber: `${code}（第 ${version} 版）`,
    hospital: parties.hospital,
    supplier: parties.supplier,
    period: of.period,
    preparedBy: of.preparedBy,
    preparedAt: chineseTime(of.preparedAt),
    clauses: clausesOf(kind, contract, of.span?.sort ?? null),
    provisional: of.provisional,
  };
}

/** The contract's own title of a document of this kind and period, else what the kind is called. */
export function titleOf(kind: DocumentKind, contract: Contract, sort: PeriodSort | null): Text {
  const [first] = demanded(kind, contract, sort);
  return first?.duty.document?.title ?? KINDS[kind].title;
}

/** The duties of a contract that this kind of document fulfils, for periods of this sort. */
export function demanded(
  kind: DocumentKind,
  { clauses }: Contract,
  sort: PeriodSort | null,
): readonly { readonly clause: string; readonly duty: Duty }[] {
  const { fulfils } = KINDS[kind];
  return clauses.flatMap(({ id: clause, obligations = [] }) =>
    obligations.flatMap((duty) => {
      if (duty.type !== 'duty' || !duty.document || !fulfils.includes(duty.document.id)) return [];
      return sort === null || duty.every === sort || duty.every === 'as-needed' ? [{ clause, duty }] : [];
    }),
  );
}

/** The clauses that demand it, or that it proves; of several quotes those that name it, if any does. */
function clausesOf(kind: DocumentKind, contract: Contract, sort: PeriodSort | null): ReportHead['clauses'] {
  const duties = new Map(demanded(kind, contract, sort).map(({ duty }) => [duty.id, duty]));
  const proves = KINDS[kind].proves ?? [];
  return contract.clauses.flatMap(({ id, quotes, obligations = [] }) => {
    const found = obligations.find((one) => duties.has(one.id) || proves.includes(one.id));
    if (!found) return [];
    const own = duties.get(found.id)?.document?.title.zh;
    const named = quotes.filter(({ text }) => own !== undefined && text.includes(own));
    return [{ number: id, quote: (named.length > 0 ? named : quotes).map(({ text }) => text).join('；') }];
  });
}
