import net, { type Server } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { Pool } from 'pg';
import type { Faults } from '../faults.ts';

const START = 0x0b;
const END = Buffer.from([0x1c, 0x0d]);

/** HL7 v2 over MLLP: QBP^Q22 finds patients (RSP^K22), every other message is acknowledged. */
export function mllpDoor(pool: Pool, faults: Faults): Server {
  return net.createServer((client) => {
    let heard = Buffer.alloc(0);
    client.on('error', () => client.destroy());
    client.on('data', (part: Buffer) => {
      heard = Buffer.concat([heard, part]);
      for (let end = heard.indexOf(END); end >= 0; end = heard.indexOf(END)) {
        const message = heard.subarray(heard.indexOf(START) + 1, end).toString('utf8');
        heard = heard.subarray(end + END.length);
        void answer(message, pool, faults).then((text) =>
          client.write(Buffer.concat([Buffer.from([START]), Buffer.from(text), END])),
        );
      }
    });
  });
}

async function answer(message: string, pool: Pool, faults: Faults): Promise<string> {
  if (faults.has('slow')) await pause(faults.slowMs);
  const segments = message.split('\r').map((segment) => segment.split('|'));
  const msh = segments.find(([name]) => name === 'MSH') ?? [];
  const [type = '', trigger = ''] = (msh[8] ?? '').split('^');
  const control = msh[9] ?? '';
  const reply = (kind: string, code: string, ...more: string[]) =>
    `${[head(msh, kind), `MSA|${code}|${control}`, ...more].join('\r')}\r`;
  if (faults.has('errors')) return reply(`ACK^${trigger}`, 'AE', 'ERR|||207|E||||internal error');
  if (type !== 'QBP' || trigger !== 'Q22') return reply(`ACK^${trigger}`, 'AA');
  const qpd = segments.find(([name]) => name === 'QPD') ?? [];
  const id = /@PID\.3\.1\^([^~|]+)/.exec(qpd.join('|'))?.[1] ?? '';
  const { rows } = await pool.query<{ id: string; name: string }>('select id, name from patient where id = $1', [id]);
  const [found] = faults.has('wrong-answers') ? [] : rows;
  return reply(
    'RSP^K22^RSP_K21',
    'AA',
    `QAK|${qpd[2] ?? ''}|${found ? 'OK' : 'NF'}|${qpd[1] ?? ''}|${found ? 1 : 0}`,
    qpd.join('|'),
    ...(found ? [`PID|||${found.id}^^^SANDBOX^MR||${found.name}`] : []),
  );
}

function head(msh: readonly string[], type: string): string {
  const [, , application = '', facility = '', ours = '', here = ''] = msh;
  const now = new Date(Date.now() + 8 * 3_600_000).toISOString().replace(/[-:T]/g, '').slice(0, 14);
  const control = `S${Math.random().toString(36).slice(2, 12)}`;
  return `MSH|^~\\&|${ours}|${here}|${application}|${facility}|${now}+0800||${type}|${control}|${msh[10] ?? 'P'}|${msh[11] ?? '2.5'}||||||UNICODE UTF-8`;
}
