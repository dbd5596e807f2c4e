/**
 * The one fault table: code → HTTP status. The server sends `{code, params, fields?, requestId}`;
 * the sentences, in both languages, live in the clients.
 */
export const FAULTS = {
  'input.invalid': 422,
  'input.too-large': 413,
  'input.unreadable': 400,
  'auth.required': 401,
  'auth.forbidden': 403,
  'auth.credentials-wrong': 401,
  'auth.locked': 423,
  'auth.origin-refused': 403,
  'auth.password-change-required': 403,
  'auth.second-factor-required': 403,
  'auth.password-weak': 422,
  'auth.roles-exclusive': 409,
  'not-found': 404,
  'state.conflict': 409,
  'state.stale': 409,
  duplicate: 409,
  'idempotency.mismatch': 409,
  'rate.limited': 429,
  'contract.unusable': 422,
  'contract.not-in-term': 409,
  'case.closed': 409,
  'case.not-open': 409,
  'case.merge-self': 409,
  'case.period-sealed': 409,
  'policy.has-open-cases': 409,
  'template.unusable': 422,
  'money.file-refused': 422,
  'money.source-failed': 502,
  'money.unequal': 409,
  'money.day-sealed': 409,
  'money.same-person': 409,
  'recovery.over-collected': 409,
  'file.type-refused': 415,
  'hook.signature-invalid': 401,
  'hook.address-refused': 422,
  internal: 500,
} as const;

export type FaultCode = keyof typeof FAULTS;
