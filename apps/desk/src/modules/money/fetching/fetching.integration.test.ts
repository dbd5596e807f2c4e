import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { MoneySourceView, StatementPreview } from '@yinuo/api';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type MoneyDesk, openMoneyDesk } from '../testing/money-desk.ts';

const DAY = '2026-03-02';
const KEY = 'k3y';
let desk: MoneyDesk;
let server: Server;
let address: string;
let total = { allTotalNum: '2', allTotalAmt: '25.00' };

const coded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64');
const bill = (busNo: string, totalAmt: string) => ({
  busNo,
  billBatchCode: '44060126',
  billNo: busNo.padStart(10, '0'),
  totalAmt,
  busDateTime: '20260302103000123',
});

beforeAll(async () => {
  desk = await openMoneyDesk();
  server = createServer((asked, reply) => {
    const chunks: Buffer[] = [];
    asked.on('data', (chunk) => chunks.push(chunk));
    asked.on('end', () => {
      const { data } = JSON.parse(Buffer.concat(chunks).toString()) as { data: string };
      const { dataType } = JSON.parse(Buffer.from(data, 'base64').toString()) as { dataType?: string };
      const list = dataType === '2' ? [bill('3', '2.50')] : [bill('1', '12.50'), bill('2', '12.50')];
      const message = asked.url?.endsWith('checkTotalData') ? total : { total: list.length, billList: list };
      const inner = coded({ result: 'S0000', message: coded(message) });
      const text = `appid=HOSPITAL&data=${inner}&noise=n&key=${KEY}&version=1.0`;
      const sign = createHash('md5').update(text).digest('hex').toUpperCase();
      reply.end(JSON.stringify({ data: inner, noise: 'n', sign }));
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const bound = server.address();
  address = `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}/medical-web`;
});
afterAll(async () => {
  server.close();
  await desk.close();
});

const add = async (name: string, side: string, connection: Record<string, unknown>) => {
  const body = { contract: desk.contract, side, name, connection };
  return (await desk.call<MoneySourceView>(desk.operations, '/api/money/sources', { body })).body.id;
};
const tryIt = (source: string) =>
  desk.call<StatementPreview & { code?: string; params?: object }>(
    desk.operations,
    `/api/money/sources/${source}/try`,
    { body: { day: DAY } },
  );

test('e-invoices of a day, red ones negative; refused when they are not what the platform counts', async () => {
  const source = await add('电子票据', 'invoices', { kind: 'invoices', address, appId: 'HOSPITAL', key: KEY });
  expect((await tryIt(source)).body).toMatchObject({
    rows: 3,
    fen: 2250,
    from: DAY,
    first: [{ hisNo: '1', kind: 'pay' }, { hisNo: '2' }, { hisNo: '3', kind: 'refund', fen: -250 }],
    fault: null,
  });
  total = { allTotalNum: '4', allTotalAmt: '25.00' };
  expect(await tryIt(source)).toMatchObject({ status: 502, body: { params: { code: 'day-total' } } });
});

test('a system at an address of ours is not reached, however it is written', async () => {
  const query = { kind: 'his-query', port: 5432, database: 'd', user: 'u', password: 'p', statement: 'select 1' };
  const hosts = ['10.0.0.1', '169.254.169.254', '::ffff:10.0.0.1', '/var/run/postgresql'];
  for (const [n, host] of hosts.entries()) {
    const refused = await tryIt(await add(`查询 ${n}`, 'his', { ...query, host }));
    expect(refused).toMatchObject({ status: 502, body: { code: 'money.source-failed' } });
    expect(JSON.stringify(refused.body.params)).toContain('refused');
  }
  const web = await add('页', 'his', { kind: 'his-pages', address: 'http://[::ffff:a00:1]', accessToken: 'x' });
  expect(JSON.stringify((await tryIt(web)).body.params)).toContain('address refused');
});
