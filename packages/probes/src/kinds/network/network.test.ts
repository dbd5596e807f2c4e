import dgram from 'node:dgram';
import { existsSync } from 'node:fs';
import net, { type AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { runOnce, testTools } from '../../testing/test-tools.ts';

const tools = testTools();
const open: { close(): unknown }[] = [];
afterEach(() => {
  for (const one of open.splice(0)) one.close();
});

/** Answers every question about A with 10.9.8.7, but for names that begin with «no». */
async function nameServer(): Promise<number> {
  const socket = dgram.createSocket('udp4');
  open.push(socket);
  socket.on('message', (question, { port, address }) => {
    const answer = Buffer.from(question);
    const absent = question.subarray(13, 15).toString() === 'no';
    answer.writeUInt16BE(absent ? 0x8183 : 0x8180, 2);
    answer.writeUInt16BE(absent ? 0 : 1, 6);
    answer.writeUInt16BE(0, 10);
    const end = question.indexOf(0, 12) + 5;
    const record = Buffer.from([0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 60, 0, 4, 10, 9, 8, 7]);
    socket.send(Buffer.concat([answer.subarray(0, end), absent ? Buffer.alloc(0) : record]), port, address);
  });
  await new Promise<void>((ready) => socket.bind(0, '127.0.0.1', () => ready()));
  return socket.address().port;
}

test('a name server’s answers are compared', async () => {
  const serverPort = await nameServer();
  const dns = (name: string, expect: string[]) => ({
    kind: 'dns' as const,
    name,
    server: '127.0.0.1',
    serverPort,
    expect,
  });
  expect((await runOnce(dns('his.example', ['10.9.8.7']), tools)).reason).toBeNull();
  expect((await runOnce(dns('his.example', ['10.9.8.8']), tools)).reason).toMatchObject({
    code: 'answers',
    params: { expected: '10.9.8.8', found: '10.9.8.7' },
  });
  expect((await runOnce(dns('no.example', []), tools)).reason?.code).toBe('name-not-found');
});

test('a port that greets, greets wrongly, says nothing, or is closed', async () => {
  const server = net.createServer((socket) => socket.on('error', () => undefined).write('220 mail.hospital ESMTP\r\n'));
  open.push(server);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', () => ready()));
  const { port } = server.address() as AddressInfo;
  const tcp = (more = {}) => runOnce({ kind: 'tcp', host: '127.0.0.1', port, ...more }, tools, { timeoutMs: 300 });
  expect((await tcp()).reason).toBeNull();
  expect((await tcp({ expect: '220 ' })).reason).toBeNull();
  expect((await tcp({ expect: '+OK' })).reason?.code).toBe('timeout');
  server.close();
  expect((await tcp()).reason).toEqual({ code: 'connection-refused', params: { host: '127.0.0.1', port } });
});

test('a ping that answers, or says that there is none', async () => {
  const outcome = await runOnce({ kind: 'ping', host: '127.0.0.1', count: 2 }, tools);
  if (['/bin/ping', '/usr/bin/ping', '/sbin/ping'].some(existsSync)) {
    expect(outcome.state).toBe('ok');
    expect(outcome.readings?.[0]).toMatchObject({ name: 'loss', value: 0 });
  } else expect(outcome).toMatchObject({ state: 'unknown', reason: { code: 'tool-missing' } });
});
