import { route } from '../../route.ts';
import * as input from './input.ts';
import { FetchedSource, MoneySettingsView, StatementPreview } from './preview-reply.ts';
import * as reply from './reply.ts';

const tag = 'money';
export const listMoneyContractsRoute = route({
  name: 'listMoneyContracts',
  method: 'GET',
  path: '/api/money/contracts',
  access: 'money.read',
  summary: 'Contracts that have a source, with what is open of each, most first',
  tag,
  reply: reply.MoneyContractList,
});
export const listMoneySourcesRoute = route({
  name: 'listMoneySources',
  method: 'GET',
  path: '/api/money/sources',
  access: 'money.read',
  summary: 'Where the rows of a contract come from, by side',
  tag,
  query: input.OfMoneyContract,
  reply: reply.MoneySourceList,
});
export const addMoneySourceRoute = route({
  name: 'addMoneySource',
  method: 'POST',
  path: '/api/money/sources',
  access: 'money.source',
  summary: 'Adds a source of one side',
  tag,
  body: input.AddMoneySource,
  reply: reply.MoneySourceView,
  status: 201,
});
export const changeMoneySourceRoute = route({
  name: 'changeMoneySource',
  method: 'PATCH',
  path: '/api/money/sources/{id}',
  access: 'money.source',
  summary: 'Changes name or column map; files taken before keep the map they were read with',
  tag,
  params: input.MoneyParams,
  body: input.ChangeMoneySource,
  reply: reply.MoneySourceView,
});
export const retireMoneySourceRoute = route({
  name: 'retireMoneySource',
  method: 'POST',
  path: '/api/money/sources/{id}/retire',
  access: 'money.source',
  summary: 'Takes no more files from a source; what was taken stays',
  tag,
  params: input.MoneyParams,
  reply: reply.MoneySourceView,
});
export const takeStatementRoute = route({
  name: 'takeStatement',
  method: 'POST',
  path: '/api/money/statements',
  access: 'money.source',
  summary:
    'Takes a file (part `file`) of a source, whole or not at all: refused with line and rule. A file is taken once',
  tag,
  query: input.TakeStatement,
  reply: reply.StatementView,
  status: 201,
  multipart: true,
});
export const listStatementsRoute = route({
  name: 'listStatements',
  method: 'GET',
  path: '/api/money/statements',
  access: 'money.read',
  summary: 'Files taken, newest first',
  tag,
  query: input.ListStatements,
  reply: reply.StatementPage,
});
export const readStatementFileRoute = route({
  name: 'readStatementFile',
  method: 'GET',
  path: '/api/money/statements/{id}/file',
  access: 'money.source',
  summary: 'The bytes as they were taken',
  tag,
  params: input.MoneyParams,
  reply: 'file',
});
export const withdrawStatementRoute = route({
  name: 'withdrawStatement',
  method: 'POST',
  path: '/api/money/statements/{id}/withdraw',
  access: 'money.source',
  summary: 'Takes a wrong file out of the days that are not sealed; it stays readable with the reason',
  tag,
  params: input.MoneyParams,
  body: input.WithdrawStatement,
  reply: reply.StatementView,
});

export const fetchSourceRoute = route({
  name: 'fetchMoneySource',
  method: 'POST',
  path: '/api/money/sources/{id}/fetch',
  access: 'money.source',
  summary:
    'Fetches a day of a source, in the background; the file then stands among the others, or the source says why not',
  tag,
  params: input.MoneyParams,
  body: input.FetchSource,
  reply: FetchedSource,
  status: 202,
});
export const tellNothingRoute = route({
  name: 'tellMoneySourceNothing',
  method: 'POST',
  path: '/api/money/sources/{id}/nothing',
  access: 'money.source',
  summary: 'Says that a source of files had no trade on a day; it is not waited for, until a file of that day comes',
  tag,
  params: input.MoneyParams,
  body: input.TellNothing,
  reply: reply.MoneySourceView,
});
export const trySourceRoute = route({
  name: 'tryMoneySource',
  method: 'POST',
  path: '/api/money/sources/{id}/try',
  access: 'money.source',
  summary: 'Asks a source for a day and shows what would be taken, or why not; keeps nothing of it',
  tag,
  params: input.MoneyParams,
  body: input.FetchSource,
  reply: StatementPreview,
});
export const previewStatementRoute = route({
  name: 'previewStatement',
  method: 'POST',
  path: '/api/money/preview',
  access: 'money.source',
  summary:
    'Reads a file (parts `file` and `map`) as a source would, and keeps nothing: columns, first rows, or why not',
  tag,
  query: input.OfMoneyContract,
  reply: StatementPreview,
  multipart: true,
});
export const readMoneySettingsRoute = route({
  name: 'readMoneySettings',
  method: 'GET',
  path: '/api/money/settings',
  access: 'money.read',
  summary: 'When and how a contract is reconciled each morning',
  tag,
  query: input.OfMoneyContract,
  reply: MoneySettingsView,
});
export const putMoneySettingsRoute = route({
  name: 'putMoneySettings',
  method: 'PUT',
  path: '/api/money/settings',
  access: 'money.source',
  summary: 'Changes when and how a contract is reconciled each morning',
  tag,
  query: input.OfMoneyContract,
  body: input.MoneySettings,
  reply: MoneySettingsView,
});

export const sourceRoutes = [
  listMoneyContractsRoute,
  fetchSourceRoute,
  tellNothingRoute,
  trySourceRoute,
  previewStatementRoute,
  readMoneySettingsRoute,
  putMoneySettingsRoute,
  listMoneySourcesRoute,
  addMoneySourceRoute,
  changeMoneySourceRoute,
  retireMoneySourceRoute,
  takeStatementRoute,
  listStatementsRoute,
  readStatementFileRoute,
  withdrawStatementRoute,
] as const;
