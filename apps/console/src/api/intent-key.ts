/**
 * A key for one intention (one press of a button), sent as Idempotency-Key. `crypto.randomUUID` exists only on
 * https and localhost; hospitals also serve over plain http, so the bytes are drawn by hand.
 */
export function newIntentKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
