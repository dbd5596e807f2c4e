import { randomBytes } from 'node:crypto';
import { isIP } from 'node:net';
import tls from 'node:tls';
import type { Finding } from '../../run/finding.ts';
import { ProbeFault } from '../../run/probe-fault.ts';
import type { Run } from '../../run/run.ts';
import { fillSecrets } from '../../run/secrets.ts';
import type { Hl7Profile, Reason } from '../../shapes/index.ts';
import { type Hl7Message, hl7Time, parseHl7 } from './message.ts';

// MLLP release 1: <VT> message <FS> <CR>.
const START = 0x0b;
const END = Buffer.from([0x1c, 0x0d]);
const BYTES_MAX = 1_000_000;

export async function runHl7(profile: Hl7Profile, run: Run): Promise<Finding> {
  const control = randomBytes(10).toString('hex');
  const since = run.tools.tick();
  const socket = await run.tools.reach.connect(profile.host, profile.port, run.signal);
  try {
    const stream = profile.tls ? await secured(socket, profile) : socket;
    stream.write(Buffer.concat([Buffer.from([START]), Buffer.from(compose(profile, control, run)), END]));
    const text = await readFrame(stream);
    const value = Math.round(run.tools.tick() - since);
    const message = parseHl7(text);
    if (!message) throw new ProbeFault('bad-answer', { detail: `not HL7: ${text}` });
    return { value, unit: 'ms', reason: judge(message, profile, control) };
  } finally {
    socket.destroy();
  }
}

function compose(profile: Hl7Profile, control: string, run: Run): string {
  const { sendingApplication, sendingFacility, receivingApplication, receivingFacility, message, version } = profile;
  const time = hl7Time(run.tools.now());
  // MSH-11 T: a training message, so no receiver counts it. MSH-18: Chinese text is UTF-8.
  const head = ['MSH', '^~\\&', sendingApplication, sendingFacility, receivingApplication, receivingFacility, time, ''];
  const msh = [...head, message, control, 'T', version, '', '', '', '', '', 'UNICODE UTF-8'].join('|');
  return `${[msh, ...profile.segments.map((segment) => fillSecrets(segment, run.secrets))].join('\r')}\r`;
}

function judge(message: Hl7Message, { expect }: Hl7Profile, control: string): Reason | null {
  const code = message.at('MSA-1') ?? '';
  if (code !== 'AA' && code !== 'CA') {
    const text = message.at('ERR-8') || message.at('MSA-3') || '';
    return { code: 'hl7-refused', params: { code, text } };
  }
  const answered = message.at('MSA-2');
  const wrong = [{ field: 'MSA-2', equals: control }, ...expect].find(
    ({ field, equals }) => message.at(field) !== equals,
  );
  if (!wrong) return null;
  const found = wrong.field === 'MSA-2' ? (answered ?? '') : (message.at(wrong.field) ?? '');
  return {
    code: 'assertion',
    params: { on: 'hl7', path: wrong.field, expected: wrong.equals, found },
  };
}

async function readFrame(stream: AsyncIterable<Buffer>): Promise<string> {
  let heard = Buffer.alloc(0);
  for await (const part of stream) {
    heard = Buffer.concat([heard, part]);
    const from = heard.indexOf(START);
    const to = heard.indexOf(END, from + 1);
    if (from >= 0 && to > from) return heard.subarray(from + 1, to).toString('utf8');
    if (heard.length > BYTES_MAX) break;
  }
  throw new ProbeFault('bad-answer', { detail: heard.length === 0 ? 'closed without an answer' : 'no MLLP frame' });
}

function secured(socket: import('node:net').Socket, { host, tls: trust }: Hl7Profile): Promise<tls.TLSSocket> {
  const name = trust?.serverName ?? host;
  return new Promise((ready, failed) => {
    const secure = tls.connect(
      {
        socket,
        ...(isIP(name) === 0 ? { servername: name } : {}),
        ...(trust?.authority ? { ca: trust.authority } : {}),
      },
      () => ready(secure),
    );
    secure.once('error', failed);
  });
}
