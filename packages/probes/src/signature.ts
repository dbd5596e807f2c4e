import { createHash, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { SIGNATURE_TOLERANCE_MS } from './shapes/index.ts';

/** What a runner signs of a request: so no signature fits another path, body, runner or moment. */
export interface SignedRequest {
  readonly method: string;
  /** Path and query as sent. */
  readonly path: string;
  readonly runner: string;
  /** Epoch ms by the desk's clock, as in the header. */
  readonly time: number;
  readonly body: Uint8Array;
}

/** base64url of an Ed25519 signature. */
export function signRequest(request: SignedRequest, privateKey: KeyObject): string {
  return sign(null, textOf(request), privateKey).toString('base64url');
}

/** True when the holder of the key signed this very request within the tolerance before or after `now` (epoch ms). */
export function verifyRequest(request: SignedRequest, signature: string, publicKey: string, now: number): boolean {
  if (!Number.isSafeInteger(request.time) || Math.abs(now - request.time) > SIGNATURE_TOLERANCE_MS) return false;
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: publicKey }, format: 'jwk' });
  return verify(null, textOf(request), key, Buffer.from(signature, 'base64url'));
}

function textOf({ method, path, runner, time, body }: SignedRequest): Buffer {
  const digest = createHash('sha256').update(body).digest('hex');
  return Buffer.from(['yinuo-runner-1', method.toUpperCase(), path, runner, String(time), digest].join('\n'));
}
