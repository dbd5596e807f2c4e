import { createHash } from 'node:crypto';
import { instantOf } from '@yinuo/kernel';
import { command, Fault } from '@yinuo/platform';
import { z } from 'zod';
import { keptUntil } from '../domain/time/partitions.ts';
import { evidenceBytesSince, insertEvidence } from '../store/results/evidence-store.ts';

const BYTES_MAX = 4_000_000;
/** Of one contract: a journey of thirty steps every five minutes is a third of it; a runner gone wrong must not fill the desk's disk. */
const DAY_BYTES_MAX = 2_000_000_000;
const DAY_MS = 86_400_000;

/** Bytes are kept under the hash that they have, as what they are. */
export const putEvidence = command({
  name: 'runner.evidence',
  permission: 'system',
  input: z.object({
    contract: z.string(),
    sha256: z.string(),
    content: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
  }),
  mayDoNothing: true, // a screenshot of a run is no fact of its own; its result is kept
  async run(ctx, { contract, sha256, content }) {
    if (content.length > BYTES_MAX) throw new Fault('input.too-large', { bytesMax: BYTES_MAX });
    if (createHash('sha256').update(content).digest('hex') !== sha256)
      throw new Fault('input.invalid', {}, [{ path: 'sha256', rule: 'hash' }]);
    const type = evidenceType(content);
    if (type === null) throw new Fault('file.type-refused', {});
    if ((await evidenceBytesSince(ctx.tx, contract, instantOf(ctx.now - DAY_MS))) > DAY_BYTES_MAX)
      throw new Fault('input.too-large', { bytesMax: DAY_BYTES_MAX });
    await insertEvidence(ctx.tx, { contract, sha256, type, content, at: ctx.now, until: keptUntil(ctx.now) });
    return { kept: true };
  },
});

/** PNG, JPEG, or text without control characters; by the bytes, not by what they are called. */
export function evidenceType(content: Uint8Array): 'image/png' | 'image/jpeg' | 'text/plain' | null {
  const bytes = Buffer.from(content);
  if (bytes.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))) return 'image/png';
  if (bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))) return 'image/jpeg';
  return bytes.includes(0) ? null : 'text/plain';
}
