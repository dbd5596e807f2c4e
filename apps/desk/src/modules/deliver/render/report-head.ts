import type { DocumentKind } from '@yinuo/api';
import type { ReportHead } from '@yinuo/documents';
import type { Instant } from '@yinuo/kernel';
import type { Contract } from '@yinuo/obligations';
import type { Scope, Tx } from '@yinuo/platform';
import { type JudgingContract, partiesOf } from '../../agreement/index.ts';
import { organisationNames } from '../../org/index.ts';
import { chineseTime } from '../domain/times.ts';

/** Each kind: the document of the contract language that it is, its name where the contract gives none, and its number's mark. */
export const DOCUMENTS = {
  'fault-monthly-report': { duty: 'fault-monthly-report', name: '故障处理记录和报告', mark: 'GZ' },
  'fault-analysis': { duty: 'fault-analysis-report', name: '系统故障分析报告', mark: 'FX' },
  'month-figures': { duty: 'fault-monthly-report', name: '月度数据', mark: 'SJ' },
} as const satisfies Record<DocumentKind, { duty: string; name: string; mark: string }>;

export interface PartyNames {
  readonly hospitalId: string;
  readonly hospital: string;
  readonly supplier: string;
}

/** Names of the two sides: of their organisations, else as the contract has them. */
export async function partyNames(tx: Tx, scope: Scope, { id, contract }: JudgingContract): Promise<PartyNames> {
  const parties = await partiesOf(tx, scope, id);
  const names = await organisationNames(
    tx,
    parties.map(({ orgId }) => orgId),
  );
  const hospitalId = parties.find(({ side }) => side === 'hospital')?.orgId ?? '';
  const supplierId = parties.find(({ side }) => side === 'supplier')?.orgId ?? '';
  return {
    hospitalId,
    hospital: names.get(hospitalId)?.zh ?? contract.hospital.zh,
    supplier: names.get(supplierId)?.zh ?? contract.supplier.zh,
  };
}

/** What the document says of itself. `period` and `number` as printed. */
export function reportHead(
  kind: DocumentKind,
  { contract, code, version }: JudgingContract,
  parties: PartyNames,
  of: { period: string; number: string; asOf: Instant; preparedBy: string; provisional: string },
): ReportHead {
  const { duty, name } = DOCUMENTS[kind];
  const demanded = demandedBy(contract, duty);
  return {
    name: kind === 'month-figures' ? name : (demanded.title ?? name),
    number: of.number,
    contractName: contract.title.zh,
    contractNumber: `${code}（第 ${version} 版）`,
    hospital: parties.hospital,
    supplier: parties.supplier,
    period: of.period,
    preparedBy: of.preparedBy,
    preparedAt: chineseTime(of.asOf),
    clauses: demanded.clauses,
    provisional: of.provisional,
  };
}

/** The clauses with a duty that produces this document; of several quotes those that name it, if any does. */
function demandedBy(contract: Contract, duty: string) {
  let title: string | null = null;
  const clauses: { number: string; quote: string }[] = [];
  for (const { id, quotes, obligations = [] } of contract.clauses) {
    for (const obligation of obligations) {
      if (obligation.type !== 'duty' || obligation.document?.id !== duty) continue;
      const own = obligation.document.title.zh;
      title ??= own;
      const named = quotes.filter(({ text }) => text.includes(own));
      const quote = (named.length > 0 ? named : quotes).map(({ text }) => text).join('；');
      clauses.push({ number: id, quote });
    }
  }
  return { title, clauses };
}
