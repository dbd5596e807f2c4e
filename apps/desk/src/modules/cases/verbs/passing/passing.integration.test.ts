import { afterAll, beforeAll, expect, it } from 'vitest';
import { faultOf } from '../../../../testing/index.ts';
import { caseFigures } from '../../read/case-figures.ts';
import { casesToday } from '../../read/cases-today.ts';
import { listCases } from '../../read/list-cases.ts';
import { caseDays } from '../../registers/case-days.ts';
import { beijing, type CaseDesk, openCaseDesk } from '../../testing/case-desk.ts';
import { resolveCase } from '../closing/resolve-case.ts';
import { attachToCase } from '../recording/attach-to-case.ts';
import { linkCase } from '../recording/link-case.ts';
import { readAttachment } from '../recording/read-attachment.ts';
import { unlinkCase } from '../recording/unlink-case.ts';
import { watchCase } from '../recording/watch-case.ts';
import { answerRequest } from './answer-request.ts';
import { escalateCase } from './escalate-case.ts';
import { promiseRequest } from './promise-request.ts';
import { requestOfParty } from './request-of-party.ts';
import { returnWorkOrder } from './return-work-order.ts';

let desk: CaseDesk;
beforeAll(async () => {
  desk = await openCaseDesk();
});
afterAll(() => desk?.close());
const rival = () => desk.person('supplier-engineer', 'rival');

it('a work order keeps what was asked and tried, comes back with its outcome, once (ZK-8, EB-6)', async () => {
  const id = await desk.report();
  await escalateCase(desk, desk.firstLine, {
    id,
    asked: '患者无法缴费',
    tried: '已清缓存',
    person: desk.engineer.personId,
  });
  const [order] = (await desk.read(id)).workOrders;
  expect(order).toMatchObject({
    asked: '患者无法缴费',
    tried: '已清缓存',
    person: { id: desk.engineer.personId },
    returnedAt: null,
  });
  expect(order?.number).toMatch(/-W1$/);
  const back = { id, order: order?.id ?? '', outcome: '修复空指针', change: 'https://git.example.org/c/1' };
  expect((await returnWorkOrder(desk, desk.engineer, back)).may).not.toContain('return-work-order');
  expect((await desk.read(id)).workOrders).toMatchObject([
    { outcome: '修复空指针', change: 'https://git.example.org/c/1' },
  ]);
  expect((await faultOf(returnWorkOrder(desk, desk.engineer, back)))?.code).toBe('not-found');
  expect(await desk.types(id)).toEqual(['reported', 'escalated', 'work-order-returned']);
  expect((await faultOf(escalateCase(desk, desk.hospitalIt, { id, asked: 'x' })))?.code).toBe('auth.forbidden');
  expect((await faultOf(escalateCase(desk, rival(), { id, asked: 'x' })))?.code).toBe('not-found');
});

it('a third party sees a case only once it is asked, only its part of it, and answers', async () => {
  const [asked, other] = [
    await desk.report({ reporter: { name: '李护士', contact: '13900139000' } }),
    await desk.report(),
  ];
  expect((await faultOf(desk.read(asked, desk.vendor)))?.code).toBe('not-found');
  await requestOfParty(desk, desk.engineer, { id: asked, org: desk.vendor.orgId, ask: '请查接口日志' });
  const told = await desk.pool.query(
    `select 1 from notice where subject = $1 and person_id = $2 and template = 'case.request'`,
    [asked, desk.vendor.personId],
  );
  expect(told.rowCount).toBe(1);
  const seen = await desk.read(asked, desk.vendor);
  expect(seen).toMatchObject({
    clocks: [],
    contact: null,
    tasks: [],
    workOrders: [],
    requests: [{ ask: '请查接口日志' }],
  });
  expect(seen.timeline.map((entry) => entry.type)).toEqual(['case.reported', 'case.requested']);
  expect(seen.may.toSorted()).toEqual(['answer-request', 'attach', 'note', 'promise-request', 'watch']);
  expect((await listCases(desk, desk.vendor, {})).items.map((item) => item.id)).toEqual([asked]);
  expect((await faultOf(desk.read(other, desk.vendor)))?.code).toBe('not-found');
  const request = seen.requests[0]?.id ?? '';
  const promisedBy = '2026-02-10T12:00:00+08:00';
  await promiseRequest(desk, desk.vendor, { id: asked, request, promisedBy });
  expect((await desk.read(asked)).requests[0]).toMatchObject({ promisedBy, answeredAt: null });
  const due = async () =>
    (await casesToday(desk, desk.vendor, {})).tasks.map((task) => [task.case, task.due, task.overdue]);
  expect(await due()).toEqual([[asked, promisedBy, false]]);
  await answerRequest(desk, desk.vendor, { id: asked, request, text: '已修复' });
  expect(await due()).toEqual([]);
  expect((await desk.read(asked)).requests[0]).toMatchObject({ answer: '已修复' });
  expect((await faultOf(answerRequest(desk, desk.vendor, { id: asked, request, text: '再答' })))?.code).toBe(
    'state.conflict',
  );
  expect((await faultOf(promiseRequest(desk, desk.vendor, { id: asked, request, promisedBy })))?.code).toBe(
    'state.conflict',
  );
});

it('a third party is shown the attachments that were chosen for it, and its own', async () => {
  const [id, other] = [await desk.report(), await desk.report()];
  const attach = async (of: string, name: string, by = desk.hospitalIt) => {
    desk.clock.advance(60_000);
    return (await attachToCase(desk, by, { id: of, name, content: Buffer.from(name) })).id;
  };
  const [log, patientList, foreign] = [
    await attach(id, '接口日志.txt'),
    await attach(id, '患者名单.txt'),
    await attach(other, '别的.txt'),
  ];
  const ask = { id, org: desk.vendor.orgId, ask: '请查日志' };
  const wrong = await faultOf(requestOfParty(desk, desk.engineer, { ...ask, files: [log, foreign] }));
  expect(wrong?.fields).toEqual([{ path: 'files.1', rule: 'unknown' }]);
  await requestOfParty(desk, desk.engineer, { ...ask, files: [log] });
  const names = async () => (await desk.read(id, desk.vendor)).attachments.map((one) => one.name);
  expect(await names()).toEqual(['接口日志.txt']);
  expect(await readAttachment(desk, desk.vendor, { id, file: log })).toMatchObject({ name: '接口日志.txt' });
  expect((await faultOf(readAttachment(desk, desk.vendor, { id, file: patientList })))?.code).toBe('not-found');
  await attach(id, '修复说明.txt', desk.vendor);
  expect(await names()).toEqual(['接口日志.txt', '修复说明.txt']);
  expect((await desk.read(id)).attachments).toHaveLength(3);
});

it('a third party learns nothing of how the contract stands on what it was asked, nor of the patient', async () => {
  const patient = { name: '张三', mobile: '13800138000', residentId: '11010519491231002X' };
  const id = await desk.report({ patient, reporter: { name: '李护士', department: '挂号处' } });
  await requestOfParty(desk, desk.engineer, { id, org: desk.vendor.orgId, ask: '请查接口日志' });
  await watchCase(desk, desk.vendor, { id, watch: true });
  desk.clock.advance(20 * 3_600_000);
  await desk.wake();
  await resolveCase(desk, desk.engineer, {
    id,
    cause: '接口超时',
    party: 'third-party',
    solution: '重启接口',
    impact: '全院',
    summary: '换厂商',
  });
  expect((await desk.read(id)).worst).toBe('breached');
  const nothing = { worst: 'none', nextDue: null, openDemands: 0, party: null, firstResponseAt: null };
  const seen = await desk.read(id, desk.vendor);
  expect(seen).toMatchObject({ ...nothing, cause: null, impact: null, summary: null, solution: '重启接口' });
  expect(seen.timeline.map(({ type, data }) => [type, Object.keys(data).toSorted()])).toEqual([
    ['case.reported', ['kind', 'severity', 'title']],
    ['case.requested', ['org', 'party', 'request']],
    ['case.resolved', ['solution']],
  ]);
  const list = await listCases(desk, desk.vendor, { worst: ['met'], sort: 'due' });
  expect(list.items.find((one) => one.id === id)).toMatchObject(nothing);
  const today = await casesToday(desk, desk.vendor, {});
  expect(today.contracts).toMatchObject([{ broken: 0, brokenToday: 0, atRisk: 0, promised: 0, top: { broken: [] } }]);
  const figures = caseFigures(desk, desk.vendor, { contract: desk.contract, month: '2026-02' });
  expect((await faultOf(figures))?.code).toBe('auth.forbidden');
  const days = await caseDays(desk, desk.vendor, { from: '2026-02-10', to: '2026-02-10' });
  expect(days.total).toMatchObject({ cases: 0, breached: 0 });
  const { rows } = await desk.pool.query('select template from notice where subject = $1 and person_id = $2', [
    id,
    desk.vendor.personId,
  ]);
  expect(rows).toEqual([{ template: 'case.request' }]);
});

it('a party without an account is asked by name; nobody foreign to the contract is', async () => {
  desk.clock.set(beijing('2026-03-01 09:00'));
  const id = await desk.report();
  await requestOfParty(desk, desk.firstLine, {
    id,
    party: '电信公司',
    ask: '查专线',
    promisedBy: '2026-03-01T10:00:00+08:00',
  });
  expect((await desk.read(id)).requests).toMatchObject([{ org: null, party: '电信公司' }]);
  expect((await faultOf(requestOfParty(desk, desk.firstLine, { id, org: rival().orgId, ask: 'x' })))?.fields).toEqual([
    { path: 'org', rule: 'unknown' },
  ]);
  expect((await faultOf(requestOfParty(desk, desk.firstLine, { id, ask: 'x' })))?.fields).toEqual([
    { path: 'party', rule: 'required' },
  ]);
  expect(
    (
      await faultOf(
        requestOfParty(desk, desk.firstLine, { id, party: 'y', ask: 'x', promisedBy: '2026-03-01T08:00:00+08:00' }),
      )
    )?.fields,
  ).toEqual([{ path: 'promisedBy', rule: 'not-in-past' }]);
  expect((await faultOf(requestOfParty(desk, desk.hospitalIt, { id, party: 'y', ask: 'x' })))?.code).toBe(
    'auth.forbidden',
  );
});

it('keeps a file by what it is, not by what it is called, and gives it to who may see the case', async () => {
  const id = await desk.report();
  const content = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2]);
  const file = await attachToCase(desk, desk.department, { id, name: '../截图.html', content });
  expect(file).toMatchObject({ name: '截图.html', type: 'image/png', bytes: 10 });
  expect((await readAttachment(desk, desk.engineer, { id, file: file.id })).content.equals(content)).toBe(true);
  expect(await desk.types(id)).toEqual(['reported', 'attached']);
  expect(
    (await faultOf(attachToCase(desk, desk.department, { id, name: 'a.html', content: Buffer.from('<script>') })))
      ?.code,
  ).toBe('file.type-refused');
  expect(
    (await faultOf(attachToCase(desk, desk.department, { id, name: 'a.png', content: Buffer.alloc(21 * 1024 * 1024) })))
      ?.code,
  ).toBe('input.too-large');
  expect((await faultOf(readAttachment(desk, desk.stranger, { id, file: file.id })))?.code).toBe('not-found');
  expect((await faultOf(attachToCase(desk, desk.stranger, { id, name: 'a.png', content })))?.code).toBe('not-found');
});

it('takes a file over HTTP and serves it without letting a browser guess', async () => {
  const id = await desk.report();
  const body = [
    '--b',
    'content-disposition: form-data; name="file"; filename="日志.log"',
    'content-type: text/html',
    '',
    '一行日志',
    '--b--',
    '',
  ].join('\r\n');
  const sent = await desk.call<{ id: string }>(desk.department, `/api/cases/${id}/attachments`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'multipart/form-data; boundary=b' },
  });
  expect([sent.status, sent.body]).toMatchObject([201, { name: '日志.log', type: 'text/plain; charset=utf-8' }]);
  const served = await desk.call(desk.engineer, `/api/cases/${id}/attachments/${sent.body.id}`);
  expect(served.headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'content-type': 'text/plain; charset=utf-8',
  });
  expect(String(served.headers['content-disposition'])).toMatch(/^attachment/);
  expect(
    (await desk.call(desk.department, `/api/cases/${id}/attachments`, { method: 'POST', body: { no: 'file' } })).status,
  ).toBe(422);
});

it('links and unlinks from either end, once, within the contract', async () => {
  const [a, b] = [await desk.report(), await desk.report()];
  await linkCase(desk, desk.hospitalIt, { id: a, other: b, relation: 'caused-by' });
  expect((await desk.read(b)).links).toMatchObject([{ case: a, relation: 'causes' }]);
  expect((await faultOf(linkCase(desk, desk.hospitalIt, { id: b, other: a })))?.code).toBe('duplicate');
  expect((await faultOf(linkCase(desk, desk.hospitalIt, { id: a, other: a })))?.code).toBe('input.invalid');
  expect((await faultOf(linkCase(desk, desk.stranger, { id: a, other: b })))?.code).toBe('not-found');
  await unlinkCase(desk, desk.engineer, { id: b, other: a });
  expect((await desk.read(a)).links).toEqual([]);
  expect((await faultOf(unlinkCase(desk, desk.engineer, { id: b, other: a })))?.code).toBe('not-found');
});

it('who watches a case finds it in a list of its own', async () => {
  const id = await desk.report();
  await watchCase(desk, desk.department, { id, watch: true });
  expect((await desk.read(id, desk.department)).watching).toBe(true);
  expect((await listCases(desk, desk.department, { watching: true })).items.map((item) => item.id)).toEqual([id]);
  expect((await listCases(desk, desk.hospitalIt, { watching: true })).items).toEqual([]);
  await watchCase(desk, desk.department, { id, watch: false });
  expect((await listCases(desk, desk.department, { watching: true })).items).toEqual([]);
  expect((await faultOf(watchCase(desk, desk.stranger, { id, watch: true })))?.code).toBe('not-found');
});
