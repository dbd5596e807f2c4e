import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { ProbeFault } from '../../run/probe-fault.ts';
import type { Run } from '../../run/run.ts';
import type { HisLockProfile, HisRegisterProfile } from '../../shapes/index.ts';
import { parseJson } from '../web/assertions.ts';
import { exchange } from '../web/exchange.ts';

export type HisProfile = HisLockProfile | HisRegisterProfile;

const Envelope = z.object({
  code: z.union([z.string(), z.number()]).transform(String),
  message: z.string().default(''),
  data: z.unknown().optional(), // a no often comes without
});

/**
 * A HIS that speaks JSON over HTTP: POST, headers `access_token` and `traceid`, answer `{ code: "1", message, data }`.
 * Source: the 未来鸟 external interface standard (wlnsite/hosita-docs).
 */
export interface HisDoor {
  /** Data of a good answer. Faults `his-refused` with the HIS's own code, `status`, `bad-answer`, or the network's error. */
  call<T>(path: string, body: Readonly<Record<string, unknown>>, data: z.ZodType<T>): Promise<T>;
}

export function hisDoor({ url, accessToken, tls }: HisProfile, run: Run): HisDoor {
  return {
    async call(path, body, data) {
      const answer = await exchange(
        {
          url: `${url.replace(/\/$/, '')}/api/${path}`,
          method: 'POST',
          headers: { 'content-type': 'application/json', access_token: accessToken, traceid: randomUUID() },
          body: JSON.stringify(body),
          tls,
        },
        run,
      );
      if (answer.status !== 200) throw new ProbeFault('status', { status: answer.status, call: path });
      const envelope = Envelope.safeParse(parseJson(answer.body.toString('utf8')));
      if (!envelope.success) throw new ProbeFault('bad-answer', { detail: `${path}: no envelope` });
      const { code, message } = envelope.data;
      if (code !== '1') throw new ProbeFault('his-refused', { call: path, code, message });
      const read = data.safeParse(envelope.data.data);
      if (read.success) return read.data;
      const [issue] = read.error.issues;
      throw new ProbeFault('bad-answer', { detail: `${path}: ${issue?.path.join('.')} ${issue?.message}` });
    },
  };
}
