import { route } from '../../route.ts';
import * as input from './input.ts';
import * as reply from './reply.ts';

const tag = 'money';
export const askRunRoute = route({
  name: 'askRun',
  method: 'POST',
  path: '/api/money/runs',
  access: 'money.run',
  summary:
    'Reconciles a day of a contract, in the background; one run of a day at a time. An imbalance (ZK-14) goes to the run that is open',
  tag,
  body: input.AskRun,
  reply: reply.MoneyRunView,
  status: 202,
});
export const listRunsRoute = route({
  name: 'listRuns',
  method: 'GET',
  path: '/api/money/runs',
  access: 'money.read',
  summary: 'Runs, newest first',
  tag,
  query: input.ListRuns,
  reply: reply.MoneyRunPage,
});
export const readRunRoute = route({
  name: 'readRun',
  method: 'GET',
  path: '/api/money/runs/{id}',
  access: 'money.read',
  summary: 'One run: progress, figures, the drafted reply',
  tag,
  params: input.MoneyParams,
  reply: reply.MoneyRunView,
});
export const cancelRunRoute = route({
  name: 'cancelRun',
  method: 'POST',
  path: '/api/money/runs/{id}/cancel',
  access: 'money.run',
  summary: 'Cancels a run that is not done; it leaves nothing',
  tag,
  params: input.MoneyParams,
  reply: reply.MoneyRunView,
});
export const answerRunRoute = route({
  name: 'answerRun',
  method: 'POST',
  path: '/api/money/runs/{id}/answer',
  access: 'money.run',
  summary: 'The supplier answers the hospital that said that a day does not balance (ZK-14); finance is told',
  tag,
  params: input.MoneyParams,
  body: input.AnswerRun,
  reply: reply.MoneyRunView,
  status: 201,
});
export const moneyMonthRoute = route({
  name: 'moneyMonth',
  method: 'GET',
  path: '/api/money/month',
  access: 'money.read',
  summary: 'A month of a contract day by day, with totals and the ageing of what is open',
  tag,
  query: input.MoneyMonthQuery,
  reply: reply.MoneyMonth,
});
export const sealDaysRoute = route({
  name: 'sealMoneyDays',
  method: 'POST',
  path: '/api/money/seals',
  access: 'money.seal',
  summary: 'Seals the reconciled days of a span: their figures stay, later files give carried items',
  tag,
  body: input.SealDays,
  reply: reply.SealView,
  status: 201,
});

export const runRoutes = [
  askRunRoute,
  listRunsRoute,
  readRunRoute,
  cancelRunRoute,
  answerRunRoute,
  moneyMonthRoute,
  sealDaysRoute,
] as const;
