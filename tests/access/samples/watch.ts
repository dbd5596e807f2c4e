import { generateKeyPairSync } from 'node:crypto';
import { formatInstant, instantOf } from '@yinuo/kernel';
import { idOf, type Sample, type Samples } from '../sample.ts';

/** Probes, runners, alerts and planned work of First Hospital's contract. */
export const watchSamples: Samples = async ({ desk, contract }) => {
  const engineer = desk.person('supplier-engineer');
  const made = (path: string, body: object) => idOf(desk.call(engineer, path, { body: { contract, ...body } }));
  const asset = await made('/api/assets', { kind: 'system', name: '门诊门户', owner: 'supplier' });
  const probe = { asset, name: '首页', profile: { kind: 'http', url: 'http://127.0.0.1/' } };
  const [kept, removed] = [await made('/api/probes', probe), await made('/api/probes', { ...probe, name: '旧首页' })];
  const source = { name: 'Prometheus', format: 'alertmanager' };
  const span = { from: '2026-05-01T22:00:00+08:00', to: '2026-05-01T23:00:00+08:00' };
  const work = (change: string) => ({ title: '升级', change, ...span });
  const now = desk.clock.now();
  const earlier = { from: formatInstant(instantOf(now - 7_200_000)), to: formatInstant(instantOf(now - 5_400_000)) };
  const outage = { asset, title: '首页打不开', ...earlier, reason: '信息科来电' };
  const fault = { kind: 'fault', severity: 'major', title: '门户打不开', channel: 'web' };
  const reported = await idOf(desk.call(desk.person('hospital-it'), '/api/cases', { body: { contract, ...fault } }));
  const later = { from: '2026-06-01T00:00:00+08:00', to: '2026-06-08T00:00:00+08:00' };
  const hash = 'a'.repeat(64);
  const settings = { quiet: { from: '22:00', to: '06:00' }, remindMinutes: 30 };
  return {
    listProbes: { query: { contract } },
    addProbe: { body: { contract, ...probe } },
    getProbe: { params: { id: kept } },
    changeProbe: { params: { id: kept }, body: { version: 1, retries: 3 } },
    removeProbe: { params: { id: removed } },
    probeSeries: { params: { id: kept }, query: span },
    probeEvidence: { params: { id: kept, sha256: hash } },
    beat: { params: { key: 'a'.repeat(32) } },
    listRunners: { query: { contract } },
    inviteRunner: { body: { contract, name: '院内探测程序' } },
    removeRunner: { params: { id: await made('/api/runners', { name: '旧探测程序' }) } },
    ...machineSamples(hash),
    listAlerts: { query: { contract } },
    listAlertSources: { query: { contract } },
    createAlertSource: { body: { contract, ...source } },
    removeAlertSource: { params: { id: await made('/api/alert-sources', source) } },
    receiveAlerts: { params: { id: 'source_none' }, query: { token: 'yna_none' }, body: { alerts: [] } },
    listPlannedWorks: { query: { contract } },
    planWork: { body: { contract, ...work('BG-1') } },
    approveWork: { params: { id: await made('/api/planned-works', work('BG-2')) } },
    cancelWork: { params: { id: await made('/api/planned-works', work('BG-3')) } },
    enterOutage: { body: { contract, ...outage } },
    denyOutage: { body: { case: reported, reason: '只是一台电脑' } },
    decideReported: { body: { contract, cases: [reported], decision: 'none-down', reason: '只是一台电脑' } },
    correctOutage: {
      params: { id: await made('/api/outages', outage) },
      body: { from: earlier.to, reason: '日志显示更晚' },
    },
    listAssurance: { query: { contract } },
    planAssurance: { body: { contract, title: '保障', ...later } },
    endAssurance: { params: { id: await made('/api/assurance-periods', { title: '保障', ...later }) } },
    getWatchSettings: { query: { contract } },
    setWatchSettings: { query: { contract }, body: settings },
    readStatus: { query: { contract } },
    readDowntime: { query: { contract } },
    readCapacity: { query: { contract } },
    readMetrics: {},
  };
};

/** Signed by runners: no person has a key, so none gets further than the signature. */
function machineSamples(sha256: string): Readonly<Record<string, Sample>> {
  const publicKey = generateKeyPairSync('ed25519').publicKey.export({ format: 'jwk' }).x;
  const sign = { revision: null, version: '1', waiting: 0, waitingSince: null, lost: 0, skipped: 0 };
  const result = { seq: 1, probe: 'p', scheduledAt: 0, startedAt: 0, durationMs: 1, state: 'ok', value: 1, unit: 'ms' };
  return {
    enrolRunner: { body: { publicKey, host: 'probe-1', version: '1' } },
    askWork: { body: sign },
    deliverResults: { body: { results: [{ ...result, reason: null }] } },
    putEvidence: { params: { sha256 }, body: {} },
  };
}
