/** Why a run did not end well. The sentences live in the clients; the parameters of each stand behind it. */
export const REASON_CODES = [
  'timeout', // afterMs
  'refused-target', // address: the desk's own database, cloud metadata, link-local
  'private-target', // address: of a private network that the desk was not opened to; a runner inside reaches it
  'name-not-found', // host
  'connection-refused', // host, port
  'connection-lost', // host, port
  'unreachable', // host, port, detail
  'tls-invalid', // detail
  'certificate-expired', // validTo (epoch ms), days
  'host-key', // expected, found
  'sign-in', // detail: credentials not accepted
  'secret-missing', // name
  'status', // status
  'assertion', // on, path, expected, found
  'out-of-limits', // value, limit, name
  'soap-fault', // code, text
  'bad-answer', // detail: not JSON, not XML, not HL7, too large …
  'too-many-redirects', // location
  'answers', // expected, found: DNS
  'sql-writes', // word
  'sql-error', // code, detail
  'not-one-number', // rows, columns, found
  'hl7-refused', // code, text
  'silent', // seconds, sinceAt
  'step', // step, detail
  'command', // command, detail
  'metric-missing', // metric
  'his-refused', // call, code, message
  'no-place', // date, department: nobody could be registered
  'not-test-patient', // found
  'not-reversed', // what, number: a lock or a visit that a person must look at
  'tool-missing', // tool: ping, chromium
  'cancelled', // the runner stopped
  'internal', // detail
] as const;

export type ReasonCode = (typeof REASON_CODES)[number];
