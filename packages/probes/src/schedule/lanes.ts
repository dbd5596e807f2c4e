import type { ProbeKind } from '../shapes/index.ts';

export type LaneName = 'network' | 'command' | 'database' | 'his' | 'browser';

/**
 * How many runs of a sort go at once. Slow or dead targets hold their place until their time limit: the network lane is
 * wide enough for every one of ten thousand probes to wait five seconds of thirty. A browser takes 300 MB and a core.
 */
export const LANES: Readonly<Record<LaneName, number>> = {
  network: 2_000,
  command: 24,
  database: 24,
  his: 8,
  browser: 1,
};

export const LANE_OF: Readonly<Record<ProbeKind, LaneName>> = {
  http: 'network',
  soap: 'network',
  tcp: 'network',
  dns: 'network',
  tls: 'network',
  hl7: 'network',
  prometheus: 'network',
  heartbeat: 'network',
  ping: 'command',
  vitals: 'command',
  sql: 'database',
  'his-lock': 'his',
  'his-register': 'his',
  journey: 'browser',
};
