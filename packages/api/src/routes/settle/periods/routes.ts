import { z } from 'zod';
import { route } from '../../../route.ts';
import { Ref } from '../shared.ts';
import { PeriodChanges } from './changes.ts';
import { AddRemark, ListPeriods, PeriodChangesQuery, PeriodParams, ResolveRemark, SignPeriod } from './input.ts';
import { PeriodDetail, PeriodList } from './reply.ts';

const tag = 'periods';
export const listPeriodsRoute = route({
  name: 'listPeriods',
  method: 'GET',
  path: '/api/periods',
  access: 'settlement.read',
  summary: 'The weeks, months, quarters, years or terms of a contract: open, under review or sealed',
  tag,
  query: ListPeriods,
  reply: PeriodList,
});
export const readPeriodRoute = route({
  name: 'readPeriod',
  method: 'GET',
  path: '/api/contracts/{id}/periods/{period}',
  access: 'settlement.read',
  summary: 'One period with its figures: worked out now while it is open, as it was signed once it is sealed',
  tag,
  params: PeriodParams,
  reply: PeriodDetail,
});
export const reviewPeriodRoute = route({
  name: 'reviewPeriod',
  method: 'POST',
  path: '/api/contracts/{id}/periods/{period}/review',
  access: 'period.review',
  summary: 'Opens the review of a period that is over; again: judges it anew at this instant, and signatures fall',
  tag,
  params: PeriodParams,
  reply: PeriodDetail,
});
export const addRemarkRoute = route({
  name: 'addRemark',
  method: 'POST',
  path: '/api/contracts/{id}/periods/{period}/remarks',
  access: 'period.review',
  summary: 'A comment, or a dispute with its reason, which has to be settled before anybody signs',
  tag,
  params: PeriodParams,
  body: AddRemark,
  reply: PeriodDetail,
  status: 201,
});
export const resolveRemarkRoute = route({
  name: 'resolveRemark',
  method: 'POST',
  path: '/api/remarks/{id}/resolve',
  access: 'period.review',
  summary: 'The side that disputed says how it was settled',
  tag,
  params: z.strictObject({ id: Ref }),
  body: ResolveRemark,
  reply: PeriodDetail,
});
export const signPeriodRoute = route({
  name: 'signPeriod',
  method: 'POST',
  path: '/api/contracts/{id}/periods/{period}/sign',
  access: 'period.sign',
  summary: 'One side signs what it read; with the second signature the period is sealed',
  tag,
  params: PeriodParams,
  body: SignPeriod,
  reply: PeriodDetail,
});
export const periodChangesRoute = route({
  name: 'readPeriodChanges',
  method: 'GET',
  path: '/api/contracts/{id}/periods/{period}/changes',
  access: 'settlement.read',
  summary: 'What would change if a sealed period were judged again; it stays as it is',
  tag,
  params: PeriodParams,
  query: PeriodChangesQuery,
  reply: PeriodChanges,
});
export const readSealRoute = route({
  name: 'readSeal',
  method: 'GET',
  path: '/api/contracts/{id}/periods/{period}/seal',
  access: 'settlement.read',
  summary: 'What both sides signed, to the letter: canonical JSON whose SHA-256 is the hash of the seal',
  tag,
  params: PeriodParams,
  reply: 'file',
});

export const periodRoutes = [
  listPeriodsRoute,
  readPeriodRoute,
  reviewPeriodRoute,
  addRemarkRoute,
  resolveRemarkRoute,
  signPeriodRoute,
  periodChangesRoute,
  readSealRoute,
] as const;
