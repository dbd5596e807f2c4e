import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { printedText } from '@yinuo/documents';
import { contractText, instantAt, openTestDesk, type TestDesk } from '../../../testing/index.ts';
import { addAsset } from '../../asset/index.ts';
import { addProbe } from '../../watch/index.ts';
import { listInspections } from '../reading/read-inspections.ts';

export const system = { kind: 'system', job: 'test' } as const;

export interface InspectDesk extends TestDesk {
  /** The electronic invoice's, with its environment and its functions to inspect each quarter. */
  readonly contract: string;
  /** The address of a page that answers. */
  readonly page: string;
  engineer(): ReturnType<TestDesk['person']>;
  asset(contract: string, name: string): Promise<string>;
  runner(id: string, contract: string): Promise<void>;
  probe(over: object): Promise<string>;
  /** What a probe inside the hospital found last. */
  last(probe: string, value: number, at: number): Promise<unknown>;
  list(contract?: string): Promise<Awaited<ReturnType<typeof listInspections>>['items']>;
}

export async function openInspectDesk(now: string): Promise<InspectDesk> {
  const desk = await openTestDesk({ now: instantAt(now) });
  const web = createServer((_, reply) => reply.end('ok')).listen(0, '127.0.0.1');
  await once(web, 'listening');
  const engineer = () => desk.person('supplier-engineer');
  const contract = await desk.found({ yaml: contractText('einvoice') });
  const asset = async (contract: string, name: string) =>
    (await addAsset(desk, engineer(), { contract, kind: 'system', name, owner: 'supplier' })).id;
  const invoicing = await asset(contract, '电子票据');
  const profile = { kind: 'http', url: 'http://127.0.0.1/' } as const;
  return {
    ...desk,
    contract,
    page: `http://127.0.0.1:${(web.address() as AddressInfo).port}/`,
    engineer,
    asset,
    async runner(id, contract) {
      await desk.pool.query(
        `insert into runner (id, contract_id, name, token_hash, invited_at) values ($1, $2, '院内', $1, now())`,
        [id, contract],
      );
    },
    probe: async (over) =>
      (await addProbe(desk, engineer(), { contract, asset: invoicing, name: 'x', profile, ...over })).id,
    last: (probe, value, at) =>
      desk.pool.query(`update probe set last = $2 where id = $1`, [
        probe,
        JSON.stringify({ at, state: 'ok', ms: 9, value, unit: '%', reason: null }),
      ]),
    list: async (of = contract) => (await listInspections(desk, engineer(), { contract: of })).items,
    async close() {
      web.close();
      await desk.close();
    },
  };
}

export const paperText = (file: unknown): string => printedText(file as Uint8Array).join('\n');
