import { route } from '../../route.ts';
import * as input from './input.ts';
import * as reply from './reply.ts';
import { TradeView } from './trade-reply.ts';

const tag = 'money';
export const listDifferencesRoute = route({
  name: 'listDifferences',
  method: 'GET',
  path: '/api/money/differences',
  access: 'money.read',
  summary: 'Differences by any filter; `total` and `fen` are of the whole filter',
  tag,
  query: input.ListDifferences,
  reply: reply.DifferencePage,
});
export const readDifferenceRoute = route({
  name: 'readDifference',
  method: 'GET',
  path: '/api/money/differences/{id}',
  access: 'money.read',
  summary: 'One difference: the rows of each side, its likely cause and what to do next, and what people did',
  tag,
  params: input.MoneyParams,
  reply: reply.DifferenceDetail,
});
export const lookUpTradeRoute = route({
  name: 'lookUpTrade',
  method: 'GET',
  path: '/api/money/trades',
  access: 'money.read',
  summary: 'One trade of a day by any of its numbers: its rows on each side, and why they were matched or not',
  tag,
  query: input.LookUpTrade,
  reply: TradeView,
});

export const unmatchTradeRoute = route({
  name: 'unmatchTrade',
  method: 'POST',
  path: '/api/money/trades/unmatch',
  access: 'money.settle',
  summary:
    'Takes apart what was matched by itself, with the reason; the day is run again and its rows are open differences',
  tag,
  body: input.UnmatchTrade,
  reply: reply.MoneyRunView,
  status: 202,
});

export const exportDifferencesRoute = route({
  name: 'exportDifferences',
  method: 'POST',
  path: '/api/money/differences/export',
  access: 'money.read',
  summary: 'The filtered list as xlsx, with the columns, order and language that are on screen; at most 100,000 rows',
  tag,
  query: input.ExportDifferences,
  reply: 'file',
});
export const askChannelRoute = route({
  name: 'askChannel',
  method: 'POST',
  path: '/api/money/differences/{id}/ask-channel',
  access: 'money.settle',
  summary: 'Asks WeChat Pay what became of the order and its refunds; the answer is kept as a comment',
  tag,
  params: input.MoneyParams,
  reply: reply.DifferenceDetail,
});
export const noteDifferenceRoute = route({
  name: 'noteDifference',
  method: 'POST',
  path: '/api/money/differences/{id}/notes',
  access: 'money.settle',
  summary: 'Adds a comment that both sides of the contract read',
  tag,
  params: input.MoneyParams,
  body: input.NoteDifference,
  reply: reply.DifferenceDetail,
  status: 201,
});
export const matchByHandRoute = route({
  name: 'matchByHand',
  method: 'POST',
  path: '/api/money/matches',
  access: 'money.settle',
  summary: 'Says that differences are one trade; refused unless their sides add up to the same amount',
  tag,
  body: input.MatchByHand,
  reply: reply.DifferenceDetail,
  status: 201,
});
export const undoMatchRoute = route({
  name: 'undoMatch',
  method: 'POST',
  path: '/api/money/matches/{id}/undo',
  access: 'money.settle',
  summary: 'Takes a match by hand back; its differences are open again',
  tag,
  params: input.MoneyParams,
  body: input.UndoMatch,
  reply: reply.DifferenceDetail,
});
export const proposeWriteOffRoute = route({
  name: 'proposeWriteOff',
  method: 'POST',
  path: '/api/money/write-offs',
  access: 'money.settle',
  summary: 'Proposes to write differences off',
  tag,
  body: input.ProposeWriteOff,
  reply: reply.DifferenceDetail,
  status: 201,
});
export const decideWriteOffRoute = route({
  name: 'decideWriteOff',
  method: 'POST',
  path: '/api/money/write-offs/{id}/decide',
  access: 'money.write-off',
  summary: 'Approves or refuses a proposed write-off; approving needs another person than the one who proposed it',
  tag,
  params: input.MoneyParams,
  body: input.DecideWriteOff,
  reply: reply.DifferenceDetail,
});

export const differenceRoutes = [
  listDifferencesRoute,
  readDifferenceRoute,
  lookUpTradeRoute,
  unmatchTradeRoute,
  exportDifferencesRoute,
  askChannelRoute,
  noteDifferenceRoute,
  matchByHandRoute,
  undoMatchRoute,
  proposeWriteOffRoute,
  decideWriteOffRoute,
] as const;
