import { route } from '../../route.ts';
import { MoneyParams } from './input.ts';
import * as input from './recovery-input.ts';
import * as reply from './recovery-reply.ts';

const tag = 'recoveries';
const act = { method: 'POST', tag, params: MoneyParams, reply: reply.RecoveryDetail } as const;

export const listRecoveriesRoute = route({
  name: 'listRecoveries',
  method: 'GET',
  path: '/api/money/recoveries',
  access: 'money.read',
  summary: 'Recoveries, newest first, with the sums of the whole filter (ZK-15)',
  tag,
  query: input.ListRecoveries,
  reply: reply.RecoveryPage,
});
export const readRecoveryRoute = route({
  name: 'readRecovery',
  method: 'GET',
  path: '/api/money/recoveries/{id}',
  access: 'money.read',
  summary: 'One recovery with its running statement',
  tag,
  params: MoneyParams,
  reply: reply.RecoveryDetail,
});
export const openRecoveryRoute = route({
  name: 'openRecovery',
  method: 'POST',
  path: '/api/money/recoveries',
  access: 'recovery.work',
  summary: 'Opens a recovery for a shortfall; cause and party are due within the time that the contract gives',
  tag,
  body: input.OpenRecovery,
  reply: reply.RecoveryDetail,
  status: 201,
});
export const verifyRecoveryRoute = route({
  ...act,
  name: 'verifyRecovery',
  path: '/api/money/recoveries/{id}/verify',
  access: 'recovery.work',
  summary: 'States the cause and who is responsible; once stated it is changed only with the other side',
  body: input.VerifyRecovery,
});
export const proposeRecoveryChangeRoute = route({
  ...act,
  name: 'proposeRecoveryChange',
  path: '/api/money/recoveries/{id}/changes',
  access: 'recovery.work',
  summary:
    'Proposes another finding, another amount, or to give it up; holds when the other side agrees. One is open at a time',
  body: input.ProposeRecoveryChange,
  status: 201,
});
export const answerRecoveryChangeRoute = route({
  ...act,
  name: 'answerRecoveryChange',
  path: '/api/money/recoveries/{id}/changes/{change}/answer',
  access: 'recovery.work',
  summary: 'The other side agrees to a change or declines it; the side that proposed it takes it back',
  params: input.RecoveryChangeParams,
  body: input.AnswerRecoveryChange,
});
export const proposeRepaymentRoute = route({
  ...act,
  name: 'proposeRepayment',
  path: '/api/money/recoveries/{id}/propose',
  access: 'recovery.work',
  summary:
    'Proposes how and when it is paid back; the instalments come to what is open. An agreed plan holds until the other side agrees to this one',
  body: input.ProposeRepayment,
});
export const answerRepaymentRoute = route({
  ...act,
  name: 'answerRepayment',
  path: '/api/money/recoveries/{id}/answer',
  access: 'recovery.work',
  summary: 'The side that did not propose the plan agrees to it as it was read, or sends it back with the reason',
  body: input.AnswerRepayment,
});
export const recordInstalmentRoute = route({
  ...act,
  name: 'recordInstalment',
  path: '/api/money/recoveries/{id}/instalments',
  access: 'recovery.work',
  summary:
    'Records money that came, by its voucher; of the supplier it waits for the hospital. Neither recovery nor voucher is ever overdrawn. At zero it is closed',
  body: input.RecordInstalment,
  status: 201,
});
export const answerInstalmentRoute = route({
  ...act,
  name: 'answerInstalment',
  path: '/api/money/recoveries/{id}/instalments/{entry}/answer',
  access: 'recovery.work',
  summary: 'Finance confirms that what the supplier recorded came, or not; the supplier may take it back',
  params: input.InstalmentParams,
  body: input.AnswerInstalment,
});
export const takeVoucherFileRoute = route({
  ...act,
  name: 'takeVoucherFile',
  path: '/api/money/recoveries/{id}/vouchers/{voucher}/file',
  access: 'recovery.work',
  summary: 'The paper behind a voucher (part `file`: PDF, picture, OFD or Excel, at most 5 MiB), once',
  params: input.VoucherParams,
  status: 201,
  multipart: true,
});
export const readVoucherFileRoute = route({
  name: 'readVoucherFile',
  method: 'GET',
  path: '/api/money/recoveries/{id}/vouchers/{voucher}/file',
  access: 'money.read',
  summary: 'The paper behind a voucher, as it was given',
  tag,
  params: input.VoucherParams,
  reply: 'file',
});
export const returnInstalmentRoute = route({
  ...act,
  name: 'returnInstalment',
  path: '/api/money/recoveries/{id}/instalments/{entry}/return',
  access: 'recovery.agree',
  summary: 'The hospital takes a wrongly recorded instalment back',
  params: input.InstalmentParams,
  body: input.ReturnInstalment,
});
export const writeReminderRoute = route({
  name: 'writeReminder',
  method: 'POST',
  path: '/api/money/recoveries/{id}/letters',
  access: 'recovery.work',
  summary: 'The reminder as a Word letter, with the running statement; that it was written is a fact',
  tag,
  params: MoneyParams,
  reply: 'file',
});

export const recoveryRoutes = [
  listRecoveriesRoute,
  readRecoveryRoute,
  openRecoveryRoute,
  verifyRecoveryRoute,
  proposeRecoveryChangeRoute,
  answerRecoveryChangeRoute,
  proposeRepaymentRoute,
  answerRepaymentRoute,
  recordInstalmentRoute,
  answerInstalmentRoute,
  takeVoucherFileRoute,
  readVoucherFileRoute,
  returnInstalmentRoute,
  writeReminderRoute,
] as const;
