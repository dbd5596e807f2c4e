import type { ContractReport } from '@yinuo/obligations';

/** The meter of a contract: how much of it is mapped to obligations. */
export function coverageOf(report: ContractReport) {
  return {
    clauses: report.clauses,
    source: report.sourceClauses,
    missing: [...report.missing],
    mapped: report.mapped.length,
    none: report.notMapped.length,
    agreed: report.agreed.length,
    byType: { ...report.byType },
  };
}
