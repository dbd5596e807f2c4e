import { type Instant, parseInstant } from '@yinuo/kernel';
import type { PersonActor } from '@yinuo/platform';
import { contractText, openTestDesk, type TestDesk } from '../../../testing/index.ts';

/** `2026-03-10 09:00` in Beijing. */
export function beijing(text: string): Instant {
  const parsed = parseInstant(`${text.replace(' ', 'T')}:00+08:00`);
  if (!parsed.ok) throw new Error(`not an instant: ${text}`);
  return parsed.value;
}

export interface MoneyDesk extends TestDesk {
  readonly contract: string;
  readonly finance: PersonActor;
  readonly operations: PersonActor;
  /** A source of a side, by its name; gives its id. */
  source(side: 'orders' | 'his' | 'bill' | 'invoices', name?: string, format?: unknown): Promise<string>;
  /** Uploads a file as a browser does; gives status and reply. */
  upload(source: string, name: string, content: string | Buffer, by?: PersonActor): Promise<Uploaded>;
}

export interface Uploaded {
  readonly status: number;
  readonly body: { id: string; code?: string; params?: Record<string, unknown>; [field: string]: unknown };
}

/** A desk with the Zhongkai contract in force; Tuesday 2026-03-03 08:00. */
export async function openMoneyDesk(): Promise<MoneyDesk> {
  const desk = await openTestDesk({ now: beijing('2026-03-03 08:00') });
  const contract = await desk.found({ yaml: contractText('zhongkai'), thirdParties: ['vendor'] });
  const finance = desk.person('hospital-finance', 'first');
  const operations = desk.person('supplier-operations', 'supplier');
  return {
    ...desk,
    contract,
    finance,
    operations,
    async source(side, name = side, format) {
      const body = { contract, side, name, ...(format === undefined ? {} : { format }) };
      const answer = await desk.call<{ id: string }>(operations, '/api/money/sources', { body });
      if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
      return answer.body.id;
    },
    async upload(source, name, content, by = operations) {
      const head = `--part\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: text/csv\r\n\r\n`;
      const body = Buffer.concat([Buffer.from(head), Buffer.from(content), Buffer.from('\r\n--part--\r\n')]);
      const headers = { 'content-type': 'multipart/form-data; boundary=part' };
      return desk.call(by, `/api/money/statements?source=${source}`, { method: 'POST', body, headers });
    },
  };
}
