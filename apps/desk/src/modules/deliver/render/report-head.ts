import type { DocumentKind } from '@yinuo/api';
import type { ReportHead } from '@yinuo/documents';
import { endOfDay, type Instant, instantOf, type Text } from '@yinuo/kernel';
import type { Contract, Duty } from '@yinuo/obligations';
import type { JudgingContract } from '../../agreement/index.ts';
import type { DocumentRow } from '../documents/store/document-store.ts';
import { chineseTime } from '../domain/times.ts';
import type { PartyNames } from '../gather/party-names.ts';
import { type PeriodSort, type Span, spanWords } from '../gather/period.ts';
import { KINDS } from '../kinds/index.ts';

type Numbered = Pick<DocumentRow, 'period' | 'case_number' | 'revision'>;

/** «ZK-GZ-2026-03», of a case «XY-2026-000012-FX»; from the second revision on it says which. */
function documentNumber(kind: DocumentKind, code: string, row: Numbered): string {
  const { mark } = KINDS[kind];
  const plain = row.period === null ? `${row.case_number}-${mark}` : `${code}-${mark}-${row.period}`;
  return row.revision > 1 ? `${plain}（第 ${row.revision} 稿）` : plain;
}

/** Under which the paper copy is filed: the same for every revision, since only one of them is signed. */
function archiveNumber(kind: DocumentKind, code: string, row: Pick<Numbered, 'period' | 'case_number'>): string {
  return `${code}-DA-${KINDS[kind].mark}-${row.period ?? row.case_number}`;
}

type Headed = Numbered & Pick<DocumentRow, 'kind' | 'asked_name'> & { readonly asked_at: number };

/** What the document says of itself. */
export function headOf(
  { contract, code, version }: JudgingContract,
  parties: PartyNames,
  of: { readonly row: Headed; readonly span: Span | null; readonly asOf: Instant; readonly provisional: string },
): ReportHead {
  const { row, span, asOf, provisional } = of;
  const sort = span?.sort ?? null;
  return {
    name: titleOf(row.kind, contract, sort).zh,
    number: documentNumber(row.kind, code, row),
    archiveNumber: archiveNumber(row.kind, code, row),
    contractName: contract.title.zh,
    contractNumber: `${code}（第 ${version} 版）`,
    hospital: parties.hospital,
    supplier: parties.supplier,
    period: periodWords(span, asOf),
    preparedBy: row.asked_name,
    preparedAt: chineseTime(instantOf(row.asked_at)),
    clauses: clausesOf(row.kind, contract, sort),
    provisional,
  };
}

/** «2026年3月1日至3月31日»; of a period that still runs until when. */
function periodWords(span: Span | null, asOf: Instant): string {
  const until = `截至 ${chineseTime(asOf)}`;
  if (span === null) return until;
  return asOf < endOfDay(span.to) ? `${spanWords(span)}，${until}` : spanWords(span);
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
