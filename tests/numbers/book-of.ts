import type { CaseSummary, ContractSummary, InspectionRow, OccurrenceSummary, SurveyView } from '@yinuo/api';
import type { DeskClient } from './desk-client.ts';
import { numbersIn } from './numbers.ts';

/** Every number that the API tells of a contract, its documents left out. */
export async function bookOf(desk: DeskClient, { id }: ContractSummary): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  const keep = (reply: unknown): void => void numbersIn(reply, '', found);
  keep(await desk.get(`/api/contracts/${id}`));
  for (const { id: one } of await desk.all<CaseSummary>(`/api/cases?contract=${id}`))
    keep(await desk.get(`/api/cases/${one}`));
  const occurrences = await desk.all<OccurrenceSummary>(`/api/occurrences?contract=${id}`);
  keep(occurrences);
  for (const { id: one } of occurrences) keep(await desk.get(`/api/occurrences/${one}`));
  for (const { id: one } of await desk.all<SurveyView>(`/api/surveys?contract=${id}`))
    keep(await desk.get(`/api/surveys/${one}`));
  for (const { id: one } of await desk.all<InspectionRow>(`/api/inspections?contract=${id}`))
    keep(await desk.get(`/api/inspections/${one}`));
  for (const path of LISTS) keep(await desk.all(`${path}?contract=${id}`));
  for (const path of ONES) keep(await desk.find(path.replace('{contract}', id)));
  for (const kind of ['week', 'month', 'quarter', 'year', 'term'])
    keep(await desk.find(`/api/periods?contract=${id}&kind=${kind}`));
  return found;
}

const LISTS = ['/api/visits', '/api/calls', '/api/tasks', '/api/work-orders', '/api/penalties'];
const ONES = [
  '/api/payments?contract={contract}',
  '/api/contracts/{contract}/term',
  '/api/ledger/term?contract={contract}',
  '/api/ledger/standing?contract={contract}',
  '/api/watch/downtime?contract={contract}',
  '/api/visits/duties?contract={contract}',
  '/api/documents/kinds?contract={contract}',
  '/api/qualifications?contract={contract}',
];
