export { Limits, Match, SecretName } from './common.ts';
export { Hl7Profile, SQL_SYSTEMS, SqlProfile } from './data.ts';
export { HisLockProfile, HisRegisterProfile, isProbeTrade, PROBE_TRADE_PREFIX } from './his.ts';
export { DnsProfile, PingProfile, TcpProfile, TlsProfile } from './network.ts';
export { PROBE_KINDS, Probe, type ProbeKind, ProbeProfile } from './profile.ts';
export {
  Ask,
  AskWork,
  DeliverResults,
  DeskPlace,
  Enrol,
  Enrolled,
  KNOWS_ASKS,
  RESULTS_PER_DELIVERY,
  ResultsDelivered,
  RUNNER_HEADERS,
  RUNNER_PATHS,
  SIGNATURE_TOLERANCE_MS,
  Work,
} from './protocol.ts';
export { REASON_CODES, type ReasonCode } from './reason.ts';
export {
  Evidence,
  ProbeOutcome,
  ProbeResult,
  ProbeState,
  Reading,
  Reason,
  STATEMENTS_MAX,
  StatementReading,
  StatementTime,
  Step,
} from './result.ts';
export { HeartbeatProfile, PrometheusProfile, VitalsProfile } from './server.ts';
export { Assertion, HttpProfile, JourneyProfile, JourneyStep, SoapProfile } from './web.ts';
