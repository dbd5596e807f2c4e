import { z } from 'zod';
import { ContractChangeView, ContractFounded } from '../agreement/reply.ts';
import { DateText, InstantText, line, PageQuery, page, text } from '../paging.ts';
import { route } from '../route.ts';
import { AmendContractBody } from './agreement.ts';

export const AnswerAmendment = z.strictObject({ id: line(60) });
export const DeclineAmendment = AnswerAmendment.extend({ reason: text(2000) });

/** What one side proposes to change. It holds only when the other side has agreed, as a version of its own. */
export const AmendmentView = z
  .object({
    id: z.string(),
    version: z.number().int().describe('the version that it becomes'),
    effectiveFrom: DateText,
    state: z.enum(['open', 'agreed', 'declined', 'withdrawn']),
    proposedSide: z.enum(['hospital', 'supplier']),
    proposedBy: z.string(),
    proposedAt: InstantText,
    answeredBy: z.string().nullable(),
    answeredAt: InstantText.nullable(),
    reason: z.string().nullable().describe('why it was declined'),
    /** Of an open one, against the latest version. */
    changes: z.array(ContractChangeView),
    may: z.array(z.enum(['agree', 'decline', 'withdraw'])),
  })
  .meta({ id: 'Amendment' });
export type AmendmentView = z.infer<typeof AmendmentView>;

const contracts = { tag: 'contracts' } as const;
const ContractParams = z.strictObject({ id: line(60) });

export const proposeAmendmentRoute = route({
  ...contracts,
  name: 'proposeAmendment',
  method: 'POST',
  path: '/api/contracts/{id}/amendments',
  access: 'contract.propose',
  summary: 'Lays the next version before the other side; nothing changes until it agrees',
  params: ContractParams,
  body: AmendContractBody,
  reply: ContractFounded,
  status: 201,
});

export const listAmendmentsRoute = route({
  ...contracts,
  name: 'listAmendments',
  method: 'GET',
  path: '/api/contracts/{id}/amendments',
  access: 'contract.read',
  summary: 'What was proposed to change, newest first, with what the open one would change in words',
  params: ContractParams,
  query: PageQuery.strict(),
  reply: page(AmendmentView),
});

export const exportAmendmentRoute = route({
  ...contracts,
  name: 'exportAmendment',
  method: 'GET',
  path: '/api/amendments/{id}/yaml',
  access: 'contract.read',
  summary: 'The proposed file, to the letter',
  params: AnswerAmendment,
  reply: 'file',
});

export const agreeAmendmentRoute = route({
  ...contracts,
  name: 'agreeAmendment',
  method: 'POST',
  path: '/api/amendments/{id}/agree',
  access: 'contract.agree',
  summary: 'The other side agrees: the proposal becomes the next version; earlier versions stay',
  params: AnswerAmendment,
  reply: ContractFounded,
});

export const declineAmendmentRoute = route({
  ...contracts,
  name: 'declineAmendment',
  method: 'POST',
  path: '/api/amendments/{id}/decline',
  access: 'contract.agree',
  summary: 'The other side does not agree, and says why',
  params: AnswerAmendment,
  body: DeclineAmendment.omit({ id: true }),
  reply: ContractFounded,
});

export const withdrawAmendmentRoute = route({
  ...contracts,
  name: 'withdrawAmendment',
  method: 'POST',
  path: '/api/amendments/{id}/withdraw',
  access: 'contract.propose',
  summary: 'The side that proposed takes it back',
  params: AnswerAmendment,
  reply: ContractFounded,
});

export const amendmentRoutes = [
  proposeAmendmentRoute,
  listAmendmentsRoute,
  exportAmendmentRoute,
  agreeAmendmentRoute,
  declineAmendmentRoute,
  withdrawAmendmentRoute,
] as const;
