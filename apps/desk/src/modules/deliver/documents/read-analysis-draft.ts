import { type AnalysisDraft, AnalysisDraftQuery, type AnalysisParts } from '@yinuo/api';
import { appliesTo, type Contract } from '@yinuo/obligations';
import { query } from '@yinuo/platform';
import { type CaseRecord, caseRecord } from '../../cases/index.ts';
import { knownParts } from '../domain/analysis.ts';
import { monthCase } from '../domain/month-case.ts';
import { contractWords } from '../domain/words.ts';
import { lastParts } from './store/writing-store.ts';

/** What can be filled in already: what was written for the last analysis, else what the case says. */
export const readAnalysisDraft = query({
  name: 'document.read-analysis-draft',
  permission: 'document.generate',
  input: AnalysisDraftQuery,
  async run(ctx, input): Promise<AnalysisDraft> {
    const record = await caseRecord(ctx, input.case);
    const { contract } = record.contract;
    const known = knownParts(record);
    const written: AnalysisParts = await lastParts(ctx.tx, ctx.scope, input.case);
    const { id, number, title } = monthCase(record, contractWords(contract));
    return {
      case: { id, number, title, contract: record.row.contract_id },
      demanded: isDemanded(record, contract),
      parts: { ...known, ...written },
      from: {
        ...Object.fromEntries(Object.keys(known).map((name) => [name, 'case' as const])),
        ...Object.fromEntries(Object.keys(written).map((name) => [name, 'document' as const])),
      },
    };
  },
});

/** Whether a duty of the contract produces a fault analysis report of such a case (XY-6: general and major faults). */
function isDemanded({ row, history }: CaseRecord, { clauses }: Contract): boolean {
  return clauses.some(({ obligations = [] }) =>
    obligations.some(
      (duty) =>
        duty.type === 'duty' &&
        duty.document?.id === 'fault-analysis-report' &&
        duty.appliesTo !== undefined &&
        appliesTo(duty.appliesTo, row.kind, history.severity, history.handling),
    ),
  );
}
