import type { RobotActor } from '@yinuo/platform';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openTestDesk, TEST_ORGS, type TestDesk } from '../../../../testing/index.ts';
import { createInboundHook, receiveMessage } from '../../../notify/index.ts';
import { listCases } from '../../read/list-cases.ts';

let desk: TestDesk;
let contract: string;
let robot: RobotActor;
beforeEach(async () => {
  desk = await openTestDesk();
  contract = await desk.found();
  const hook = await createInboundHook(desk, desk.person('supplier-lead'), { name: 'Monitor', contract });
  robot = {
    kind: 'robot',
    hookId: hook.id,
    name: 'Monitor',
    orgId: TEST_ORGS.supplier.id,
    side: 'supplier',
    contractId: contract,
    permissions: ['case.report'],
  };
});
afterEach(() => desk.close());

const receive = (messageId: string, data: Record<string, unknown>) =>
  receiveMessage(desk, robot, { messageId, type: 'case.report', data });
const listed = async () => (await listCases(desk, desk.person('supplier-lead'), {})).items;

it('a reported message becomes one case of the hook’s contract, however often it is sent', async () => {
  const report = { kind: 'fault', severity: 'major', title: '接口探测失败' };
  await receive('m-1', report);
  await receive('m-1', report);
  expect(await listed()).toMatchObject([
    { contract, channel: 'hook', title: '接口探测失败', reporter: { name: 'Monitor' } },
  ]);
});

it('an unreadable message is kept, and the refusal names the field', async () => {
  await receive('m-2', { kind: 'fault', severity: 'unheard-of', title: 'x', contract: 'contract_other' });
  expect(await listed()).toEqual([]);
  const refused = await desk.pool.query(`select data from fact where type = 'inbox.refused'`);
  expect(refused.rows).toMatchObject([{ data: { messageId: 'm-2', code: 'input.invalid' } }]);
  const kept = await desk.pool.query(`select body->>'title' as title from inbox_message where message_id = 'm-2'`);
  expect(kept.rows).toEqual([{ title: 'x' }]);
});

it('a robot’s report starts the clocks but never counts as a response', async () => {
  await receive('m-3', { kind: 'fault', severity: 'major', title: '接口探测失败' });
  expect(await listed()).toMatchObject([{ firstResponseAt: null, worst: 'pending' }]);
});
