import type { DifferencePage, MoneyRunView } from '@yinuo/api';
import { type Instant, parseInstant } from '@yinuo/kernel';
import type { PersonActor } from '@yinuo/platform';
import type { z } from 'zod';
import { contractText, openTestDesk, smallContract, type TestDesk } from '../../../testing/index.ts';
import { reconcileDay } from '../runs/reconcile-day.ts';
import { billFile, hisFile, ordersFile, type Trade } from './day-files.ts';

/** `2026-03-10 09:00` in Beijing. */
export function beijing(text: string): Instant {
  const parsed = parseInstant(`${text.replace(' ', 'T')}:00+08:00`);
  if (!parsed.ok) throw new Error(`not an instant: ${text}`);
  return parsed.value;
}

export interface MoneyDesk extends TestDesk {
  readonly contract: string;
  /** The same desk, about a fresh contract between the same two. */
  another(): Promise<MoneyDesk>;
  readonly finance: PersonActor;
  readonly operations: PersonActor;
  /** A source of a side, by its name; gives its id. */
  source(side: 'orders' | 'his' | 'bill' | 'invoices', name?: string, format?: unknown): Promise<string>;
  /** Uploads a file as a browser does; gives status and reply. */
  upload(source: string, name: string, content: string | Buffer, by?: PersonActor): Promise<Uploaded>;
  /** Shows what a file would be read as, by a column map or by its header. */
  preview(content: string | Buffer, map?: unknown, by?: PersonActor): Promise<Uploaded>;
  /** Uploads the three files of a day's trades to the sides' own sources. */
  take(trades: readonly Trade[], sides?: readonly TakenSide[]): Promise<void>;
  /** Asks for a run and works it off; gives the run as it is then. */
  reconcile(day: string, by?: PersonActor): Promise<MoneyRunView>;
  /** Works a run off, as a worker does. */
  work(run: string): Promise<MoneyRunView>;
  differences(query?: string): Promise<z.infer<typeof DifferencePage>>;
}

export type TakenSide = 'orders' | 'his' | 'bill';
const FILES = { orders: ordersFile, his: hisFile, bill: billFile } as const;

export interface Uploaded {
  readonly status: number;
  readonly body: { id: string; code?: string; params?: Record<string, unknown>; [field: string]: unknown };
}

/** A desk with the Zhongkai contract in force; Tuesday 2026-03-03 08:00. */
export async function openMoneyDesk(): Promise<MoneyDesk> {
  const desk = await openTestDesk({ now: beijing('2026-03-03 08:00') });
  return moneyDesk(desk, await desk.found({ yaml: contractText('zhongkai'), thirdParties: ['vendor'] }));
}

let founded = 0;

function moneyDesk(desk: TestDesk, contract: string): MoneyDesk {
  const finance = desk.person('hospital-finance', 'first');
  const operations = desk.person('supplier-operations', 'supplier');
  const read = async <T extends Record<string, unknown>>(path: string) => {
    const { status, body } = await desk.call<T>(operations, path);
    if (status !== 200) throw new Error(`${path}: ${status} ${JSON.stringify(body)}`);
    return body;
  };
  const work = async (run: string): Promise<MoneyRunView> => {
    await reconcileDay.run(desk, { run }, { key: run, log: desk.log, signal: new AbortController().signal });
    return read(`/api/money/runs/${run}`);
  };
  const source: MoneyDesk['source'] = async (side, name = side, format) => {
    const body = { contract, side, name, ...(format === undefined ? {} : { format }) };
    const answer = await desk.call<{ id: string }>(operations, '/api/money/sources', { body });
    if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
    return answer.body.id;
  };
  const post = (by: PersonActor, path: string, file: { name: string; content: string | Buffer }, map = '') => {
    const part = (about: string) => `--part\r\ncontent-disposition: form-data; ${about}\r\n`;
    const body = Buffer.concat([
      Buffer.from(map === '' ? '' : `${part('name="map"')}\r\n${map}\r\n`),
      Buffer.from(`${part(`name="file"; filename="${file.name}"`)}content-type: text/csv\r\n\r\n`),
      Buffer.from(file.content),
      Buffer.from('\r\n--part--\r\n'),
    ]);
    const headers = { 'content-type': 'multipart/form-data; boundary=part' };
    return desk.call<Uploaded['body']>(by, path, { method: 'POST', body, headers });
  };
  const upload: MoneyDesk['upload'] = (of, name, content, by = operations) =>
    post(by, `/api/money/statements?source=${of}`, { name, content });
  const sources = new Map<TakenSide, string>();
  return {
    ...desk,
    contract,
    async another() {
      const code = `M${++founded}`;
      return moneyDesk(desk, await desk.found({ yaml: smallContract({ id: code.toLowerCase(), code }) }));
    },
    finance,
    operations,
    source,
    upload,
    preview: (content, map, by = operations) =>
      post(
        by,
        `/api/money/preview?contract=${contract}`,
        { name: 'a.csv', content },
        map === undefined ? '' : JSON.stringify(map),
      ),
    async take(trades, sides = ['orders', 'his', 'bill']) {
      for (const side of sides) {
        const of = sources.get(side) ?? (await source(side, `日账 ${side}`));
        sources.set(side, of);
        const { status, body } = await upload(of, `${side}.csv`, FILES[side](trades));
        if (status !== 201) throw new Error(`${side}: ${JSON.stringify(body)}`);
      }
    },
    async reconcile(day, by = operations) {
      const asked = await desk.call<{ id: string }>(by, '/api/money/runs', { body: { contract, day } });
      if (asked.status !== 202) throw new Error(JSON.stringify(asked.body));
      return work(asked.body.id);
    },
    work,
    differences: (query = '') => read(`/api/money/differences?contract=${contract}&sort=day${query}`),
  };
}
