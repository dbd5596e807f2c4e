import type { Pool } from 'pg';
import type { Traffic } from '../traffic.ts';

/** Prometheus text format 0.0.4. */
export async function metricsPage(db: Pool, traffic: Traffic): Promise<string> {
  const { rows } = await db.query<{ name: string; used_bytes: string; quota_bytes: string }>(
    'select * from storage order by name',
  );
  const { received, sent, requests, connections } = traffic.now();
  return `${[
    '# HELP hospital_network_bytes_total Bytes through all doors since the start.',
    '# TYPE hospital_network_bytes_total counter',
    `hospital_network_bytes_total{direction="in"} ${received}`,
    `hospital_network_bytes_total{direction="out"} ${sent}`,
    '# TYPE hospital_requests_total counter',
    `hospital_requests_total ${requests}`,
    '# TYPE hospital_connections gauge',
    `hospital_connections ${connections}`,
    '# TYPE hospital_storage_used_bytes gauge',
    ...rows.map(({ name, used_bytes }) => `hospital_storage_used_bytes{space="${name}"} ${used_bytes}`),
    '# TYPE hospital_storage_quota_bytes gauge',
    ...rows.map(({ name, quota_bytes }) => `hospital_storage_quota_bytes{space="${name}"} ${quota_bytes}`),
  ].join('\n')}\n`;
}
