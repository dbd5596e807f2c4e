import * as api from '@yinuo/api';
import { type Binder, Fault, type Platform, type SystemActor } from '@yinuo/platform';
import { listAlerts } from './alerts/list-alerts.ts';
import { endAssurance } from './assurance/end-assurance.ts';
import { listAssurance } from './assurance/list-assurance.ts';
import { planAssurance } from './assurance/plan-assurance.ts';
import { createSource } from './inbound/create-source.ts';
import { listSources, removeSource } from './inbound/read-sources.ts';
import { receiveAlerts } from './inbound/receive-alerts.ts';
import { correctOutage } from './outages/correct-outage.ts';
import { decideReported } from './outages/decide-reported.ts';
import { denyOutage } from './outages/deny-outage.ts';
import { enterOutage } from './outages/enter-outage.ts';
import { addProbe } from './probes/add-probe.ts';
import { changeProbe } from './probes/change-probe.ts';
import { getProbe, listProbes } from './probes/read-probes.ts';
import { recordHeartbeat } from './probes/record-heartbeat.ts';
import { removeProbe } from './probes/remove-probe.ts';
import { probeEvidence } from './reading/probe-evidence.ts';
import { probeSeries } from './reading/probe-series.ts';
import { readCapacity } from './reading/read-capacity.ts';
import { readDowntime } from './reading/read-downtime.ts';
import { readMetrics } from './reading/read-metrics.ts';
import { readStatus } from './reading/read-status.ts';
import { getSettings, setSettings } from './reading/settings.ts';
import { askWork } from './runners/ask-work.ts';
import { deliverResults } from './runners/deliver-results.ts';
import { enrolRunner } from './runners/enrol-runner.ts';
import { inviteRunner } from './runners/invite-runner.ts';
import { listRunners } from './runners/list-runners.ts';
import { putEvidence } from './runners/put-evidence.ts';
import { removeRunner } from './runners/remove-runner.ts';
import { bodyBytes, knowsAsks, runnerOfRequest } from './runners/runner-of-request.ts';
import { approveWork } from './works/approve-work.ts';
import { cancelWork } from './works/cancel-work.ts';
import { listWorks } from './works/list-works.ts';
import { planWork } from './works/plan-work.ts';

const system: SystemActor = { kind: 'system', job: 'watch' };

export function bindWatch(bind: Binder, desk: Platform): void {
  bindProbes(bind, desk);
  bindRunners(bind, desk);
  bindAlerts(bind, desk);
  bind(api.readStatusRoute, ({ actor, query }) => readStatus(desk, actor, query));
  bind(api.enterOutageRoute, ({ actor, body }) => enterOutage(desk, actor, body));
  bind(api.denyOutageRoute, ({ actor, body }) => denyOutage(desk, actor, body));
  bind(api.decideReportedRoute, ({ actor, body }) => decideReported(desk, actor, body));
  bind(api.correctOutageRoute, ({ actor, params, body }) => correctOutage(desk, actor, { ...params, ...body }));
  bind(api.readDowntimeRoute, ({ actor, query }) => readDowntime(desk, actor, query));
  bind(api.readCapacityRoute, ({ actor, query }) => readCapacity(desk, actor, query));
  bind(api.readMetricsRoute, ({ actor }) => readMetrics(desk, actor, {}));
}

function bindProbes(bind: Binder, desk: Platform): void {
  bind(api.listProbesRoute, ({ actor, query }) => listProbes(desk, actor, query));
  bind(api.addProbeRoute, ({ actor, body }) => addProbe(desk, actor, body));
  bind(api.getProbeRoute, ({ actor, params }) => getProbe(desk, actor, params));
  bind(api.changeProbeRoute, async ({ actor, params, body }) => {
    await changeProbe(desk, actor, { ...params, ...body });
    return getProbe(desk, actor, params);
  });
  bind(api.removeProbeRoute, ({ actor, params }) => removeProbe(desk, actor, params));
  bind(api.probeSeriesRoute, ({ actor, params, query }) => probeSeries(desk, actor, { ...params, ...query }));
  bind(api.probeEvidenceRoute, ({ actor, params }) => probeEvidence(desk, actor, params));
  bind(api.beatRoute, ({ params }) => recordHeartbeat(desk, system, params));
}

function bindRunners(bind: Binder, desk: Platform): void {
  bind(api.listRunnersRoute, ({ actor, query }) => listRunners(desk, actor, query));
  bind(api.inviteRunnerRoute, ({ actor, body }) => inviteRunner(desk, actor, body));
  bind(api.removeRunnerRoute, ({ actor, params }) => removeRunner(desk, actor, params));
  bind(api.enrolRunnerRoute, ({ body, raw }) =>
    enrolRunner(desk, system, { ...body, token: bearerOf(raw.headers.authorization) }),
  );
  bind(api.askWorkRoute, async ({ body, raw }) => {
    const runner = await runnerOfRequest(desk, raw, bodyBytes(raw));
    const { asks, ...work } = await askWork(desk, system, { ...body, runner: runner.id });
    return asks.length > 0 && knowsAsks(raw) ? { ...work, asks } : work;
  });
  bind(api.deliverResultsRoute, async ({ body, raw }) => {
    const runner = await runnerOfRequest(desk, raw, bodyBytes(raw));
    return deliverResults(desk, system, { ...body, runner: runner.id });
  });
  bind(api.putEvidenceRoute, async ({ params, raw }) => {
    const content = bodyBytes(raw);
    const { contract } = await runnerOfRequest(desk, raw, content);
    return putEvidence(desk, system, { contract, ...params, content });
  });
}

function bindAlerts(bind: Binder, desk: Platform): void {
  bind(api.listAlertsRoute, ({ actor, query }) => listAlerts(desk, actor, query));
  bind(api.listAlertSourcesRoute, ({ actor, query }) => listSources(desk, actor, query));
  bind(api.createAlertSourceRoute, ({ actor, body }) => createSource(desk, actor, body));
  bind(api.removeAlertSourceRoute, ({ actor, params }) => removeSource(desk, actor, params));
  bind(api.receiveAlertsRoute, ({ params, query, body, raw }) =>
    receiveAlerts(desk, system, { ...params, body, token: query.token ?? bearerOf(raw.headers.authorization) }),
  );
  bind(api.listWorksRoute, ({ actor, query }) => listWorks(desk, actor, query));
  bind(api.planWorkRoute, ({ actor, body }) => planWork(desk, actor, body));
  bind(api.approveWorkRoute, ({ actor, params }) => approveWork(desk, actor, params));
  bind(api.cancelWorkRoute, ({ actor, params }) => cancelWork(desk, actor, params));
  bind(api.listAssuranceRoute, ({ actor, query }) => listAssurance(desk, actor, query));
  bind(api.planAssuranceRoute, ({ actor, body }) => planAssurance(desk, actor, body));
  bind(api.endAssuranceRoute, ({ actor, params }) => endAssurance(desk, actor, params));
  bind(api.getWatchSettingsRoute, ({ actor, query }) => getSettings(desk, actor, query));
  bind(api.setWatchSettingsRoute, ({ actor, query, body }) => setSettings(desk, actor, { ...query, ...body }));
}

/** As bearer, or as the password of basic authentication, which is all that some tools can send. */
function bearerOf(header: string | undefined): string {
  const [scheme, value = ''] = (header ?? '').split(' ');
  if (scheme === 'Bearer') return value;
  if (scheme === 'Basic') return Buffer.from(value, 'base64').toString('utf8').split(':').slice(1).join(':');
  throw new Fault('hook.signature-invalid');
}
