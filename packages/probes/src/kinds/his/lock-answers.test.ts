import http, { type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runOnce, testTools } from '../../testing/test-tools.ts';

const place = { schedule_no: 'S1', schedule_date: '2026-12-01', schedule_time: '09:00', reg_count: 5, reg_fee: 100 };
const answers: Readonly<Record<string, unknown>> = {
  '/api/patient/query': { patient_id: 'T0001', name: '测试患者', patient_mzh: 'M1' },
  '/api/outpatient/schedule_group': [place],
  '/api/outpatient/schedule_details': [place],
};
let answerLock: (response: ServerResponse) => unknown;
const server = http.createServer((request, response) => {
  if (request.url === '/api/outpatient/schedule_lock') answerLock(response);
  else response.end(JSON.stringify({ code: '1', message: '', data: answers[request.url ?? ''] ?? {} }));
});
beforeAll(() => new Promise<void>((ready) => void server.listen(0, '127.0.0.1', ready)));
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

// Behind a gateway's error page the HIS may have locked the place all the same.
test.each<[string, (response: ServerResponse) => unknown, string, number]>([
  ['the HIS says no', (it) => it.end('{"code":"-1","message":"号源已满"}'), 'his-refused', 0],
  ['a gateway ran out of time', (it) => it.writeHead(504).end('Gateway Timeout'), 'not-reversed', 1],
  ['a server broke', (it) => it.writeHead(500).end('{"code":"-1","message":"x"}'), 'not-reversed', 1],
  ['an error page', (it) => it.end('<html>busy</html>'), 'not-reversed', 1],
  ['a lock without its number', (it) => it.end('{"code":"1","data":{"see_no":"7"}}'), 'not-reversed', 1],
  ['nobody', (it) => it.destroy(), 'not-reversed', 1],
])('asked for a lock, %s', async (_, answer, code, open) => {
  answerLock = answer;
  const tools = testTools();
  const profile = {
    kind: 'his-lock' as const,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    accessToken: '{{secret.his}}',
    departmentId: '1001',
    testPatient: { id: 'T0001', name: '测试患者' },
    channelId: 'yinuo',
    operatorId: 'yinuo',
  };
  const outcome = await runOnce(profile, tools, { secrets: { his: 'a-token' } });
  tools.reach.close();
  expect([outcome.state, outcome.reason?.code, tools.deeds.size]).toEqual(['failed', code, open]);
});
