import { idOf, type Samples } from '../sample.ts';

/** A query that the supplier saved; the shipped ones belong to everybody who may run them. */
export const analysisSamples: Samples = async ({ desk, contract }) => {
  const lead = desk.person('supplier-lead', 'supplier');
  const body = { title: '每月事件数', sql: 'select month, count(*) as cases from cases group by month' };
  const id = await idOf(desk.call(lead, '/api/analysis/queries', { body }));
  return {
    dashboard: { query: { contract, from: '2026-01-01', to: '2026-12-31' } },
    dashboardWorkbook: { query: { contract, from: '2026-01-01', to: '2026-12-31' } },
    listQueries: {},
    publishedViews: {},
    saveQuery: { body: { ...body, title: '各科室事件数' } },
    changeQuery: { params: { id }, body: { ...body, version: 1 } },
    removeQuery: { params: { id } },
    runQuery: { params: { id: 'cases-by-month' }, body: { values: { contract } } },
    queryWorkbook: { params: { id: 'cases-by-month' }, body: { values: { contract } } },
    tryQuery: { body: { sql: 'select 1 as n' } },
  };
};
