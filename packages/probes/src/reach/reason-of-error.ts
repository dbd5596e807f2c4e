import { ProbeFault } from '../run/probe-fault.ts';
import type { Reason } from '../shapes/index.ts';

/** The reason behind an error of Node's network, TLS or of our own. Whole texts: who hands them on covers and cuts them (run/tellable.ts). */
export function reasonOfError(error: unknown, host = '', port = 0): Reason {
  if (error instanceof ProbeFault) return error.reason;
  if (error instanceof AggregateError && error.errors.length > 0) return reasonOfError(error.errors[0], host, port);
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const detail = error instanceof Error ? error.message : String(error);
  const where = { host, port };
  if (code === 'ECONNREFUSED') return { code: 'connection-refused', params: where };
  if (['ENOTFOUND', 'EAI_AGAIN', 'EAI_FAIL', 'ENODATA'].includes(code))
    return { code: 'name-not-found', params: { host } };
  if (code === 'CERT_HAS_EXPIRED') return { code: 'certificate-expired', params: { ...where } };
  if (isTlsCode(code)) return { code: 'tls-invalid', params: { ...where, detail } };
  if (['ECONNRESET', 'EPIPE', 'ECONNABORTED', 'ERR_STREAM_PREMATURE_CLOSE'].includes(code))
    return { code: 'connection-lost', params: where };
  if (code === 'HPE_INVALID_CONSTANT' || code.startsWith('HPE_')) return { code: 'bad-answer', params: { detail } };
  if (['EHOSTUNREACH', 'ENETUNREACH', 'EADDRNOTAVAIL', 'ETIMEDOUT'].includes(code))
    return { code: 'unreachable', params: { ...where, detail } };
  return { code: 'internal', params: { detail: code ? `${code} ${detail}` : detail } };
}

const CHAIN = new Set([
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'EPROTO',
  'HOSTNAME_MISMATCH',
]);

function isTlsCode(code: string): boolean {
  return CHAIN.has(code) || code.startsWith('ERR_TLS_') || code.startsWith('ERR_SSL_') || code.startsWith('CERT_');
}
