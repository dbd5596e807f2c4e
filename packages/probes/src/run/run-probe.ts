import { runHisLock, runHisRegister } from '../kinds/his/his.ts';
import { runHl7 } from '../kinds/hl7/hl7.ts';
import { runJourney } from '../kinds/journey/journey.ts';
import { runDns } from '../kinds/network/dns.ts';
import { runPing } from '../kinds/network/ping.ts';
import { runTcp } from '../kinds/network/tcp.ts';
import { runTls } from '../kinds/network/tls.ts';
import { runHeartbeat } from '../kinds/server/heartbeat.ts';
import { runPrometheus } from '../kinds/server/prometheus.ts';
import { runVitals } from '../kinds/server/vitals.ts';
import { runSql } from '../kinds/sql/sql.ts';
import { runHttp } from '../kinds/web/http.ts';
import { runSoap } from '../kinds/web/soap.ts';
import { reasonOfError } from '../reach/reason-of-error.ts';
import type { Probe, ProbeOutcome, ProbeProfile, Reason } from '../shapes/index.ts';
import type { Finding } from './finding.ts';
import { ProbeFault, stateOf } from './probe-fault.ts';
import type { ProbeTools, Run } from './run.ts';
import { type Secrets, secretsOf } from './secrets.ts';
import { tellable } from './tellable.ts';

export interface RunOrder {
  readonly probe: Probe;
  /** Epoch ms at which it should have started. */
  readonly scheduledAt: number;
  readonly secrets: Secrets;
  /** Ends the run from outside, as unknown. */
  readonly stop?: AbortSignal;
  /** Reads the statistics of a database's statements too, where the probe asks one that keeps them. */
  readonly statements?: boolean;
}

/** Runs a probe once, within its time limit. Never rejects: whatever happens is an outcome with a reason. */
export async function runProbe(order: RunOrder, tools: ProbeTools): Promise<ProbeOutcome> {
  const { probe, scheduledAt, stop } = order;
  const secrets = secretsOf(probe.profile, order.secrets);
  const startedAt = tools.now();
  const since = tools.tick();
  const end = new AbortController();
  const timer = setTimeout(() => end.abort(), probe.timeoutMs);
  const cancel = () => end.abort();
  stop?.addEventListener('abort', cancel, { once: true });
  if (stop?.aborted) end.abort();
  const { timeoutMs } = probe;
  const statements = order.statements === true;
  const run: Run = { tools, probe: probe.id, secrets, signal: end.signal, timeoutMs, statements };
  let finding: Finding;
  try {
    finding = await settled(runKind(probe.profile, run), end.signal);
  } catch (error) {
    const ended = end.signal.aborted ? endOf(stop, probe.timeoutMs) : null;
    finding = { value: null, unit: null, reason: reasonOf(error, probe.profile, ended) };
  } finally {
    clearTimeout(timer);
    stop?.removeEventListener('abort', cancel);
  }
  const outcome: ProbeOutcome = {
    probe: probe.id,
    scheduledAt,
    startedAt,
    durationMs: Math.round(tools.tick() - since),
    state: stateOf(finding.reason),
    value: finding.value,
    unit: finding.unit,
    reason: finding.reason,
    ...(finding.readings ? { readings: [...finding.readings] } : {}),
    ...(finding.steps ? { steps: [...finding.steps] } : {}),
    ...(finding.evidence ? { evidence: [...finding.evidence] } : {}),
    ...(finding.statements ? { statements: finding.statements } : {}),
  };
  return tellable(outcome, secrets);
}

// A browser is closed, a visit given back after the time is up; more than this is not waited for.
const TIDY_UP_MS = 15_000;

function settled(running: Promise<Finding>, signal: AbortSignal): Promise<Finding> {
  return new Promise((done, failed) => {
    let timer: NodeJS.Timeout | undefined;
    const giveUp = () => {
      timer = setTimeout(() => failed(new ProbeFault('cancelled')), TIDY_UP_MS);
    };
    signal.addEventListener('abort', giveUp, { once: true });
    running.then(done, failed).finally(() => {
      clearTimeout(timer);
      signal.removeEventListener('abort', giveUp);
    });
  });
}

function endOf(stop: AbortSignal | undefined, afterMs: number): Reason {
  return stop?.aborted ? { code: 'cancelled', params: {} } : { code: 'timeout', params: { afterMs } };
}

/** After the end every error is its echo, but for a visit that could not be given back. */
function reasonOf(error: unknown, profile: ProbeProfile, ended: Reason | null): Reason {
  const { host, port } = placeOf(profile);
  const reason = reasonOfError(error, host, port);
  return ended === null || reason.code === 'not-reversed' ? reason : ended;
}

function placeOf(profile: ProbeProfile): { host: string; port: number } {
  if ('url' in profile && URL.canParse(profile.url)) {
    const { hostname, port, protocol } = new URL(profile.url);
    return { host: hostname, port: Number(port) || (protocol === 'https:' ? 443 : 80) };
  }
  const host = 'host' in profile ? profile.host : '';
  return { host, port: 'port' in profile ? (profile.port ?? 0) : 0 };
}

function runKind(profile: ProbeProfile, run: Run): Promise<Finding> {
  switch (profile.kind) {
    case 'http':
      return runHttp(profile, run);
    case 'soap':
      return runSoap(profile, run);
    case 'tcp':
      return runTcp(profile, run);
    case 'ping':
      return runPing(profile, run);
    case 'dns':
      return runDns(profile, run);
    case 'tls':
      return runTls(profile, run);
    case 'sql':
      return runSql(profile, run);
    case 'hl7':
      return runHl7(profile, run);
    case 'heartbeat':
      return runHeartbeat(profile, run);
    case 'journey':
      return runJourney(profile, run);
    case 'vitals':
      return runVitals(profile, run);
    case 'prometheus':
      return runPrometheus(profile, run);
    case 'his-lock':
      return runHisLock(profile, run);
    case 'his-register':
      return runHisRegister(profile, run);
  }
}
