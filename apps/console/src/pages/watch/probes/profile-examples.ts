import type { ProbeKind } from '@yinuo/probes/shapes';

/** What a profile of each kind looks like; a person fills in the addresses. */
export const PROFILE_EXAMPLES: Readonly<Record<ProbeKind, object>> = {
  http: {
    kind: 'http',
    url: 'http://10.0.0.1/',
    assertions: [
      { on: 'status', anyOf: [200] },
      { on: 'latencyMs', limits: { below: 3000 } },
    ],
  },
  soap: { kind: 'soap', url: 'http://10.0.0.1/services/his', action: 'GetRegInfo', body: '<GetRegInfo/>' },
  tcp: { kind: 'tcp', host: '10.0.0.1', port: 1521 },
  ping: { kind: 'ping', host: '10.0.0.1' },
  dns: { kind: 'dns', name: 'example.org', type: 'A' },
  tls: { kind: 'tls', host: 'example.org', port: 443, limits: { atLeast: 30 } },
  sql: {
    kind: 'sql',
    system: 'oracle',
    host: '10.0.0.1',
    database: 'his',
    user: 'probe',
    password: '{{secret.password}}',
    statement: "select round(used_percent, 1) from dba_tablespace_usage_metrics where tablespace_name = 'USERS'",
    unit: '%',
    limits: { below: 90 },
  },
  hl7: { kind: 'hl7', host: '10.0.0.1', port: 2575, message: 'QBP^Q22^QBP_Q21', segments: ['QPD|Q22|1|@PID.3.1^1'] },
  heartbeat: { kind: 'heartbeat', expectedEverySeconds: 3600 },
  journey: {
    kind: 'journey',
    steps: [
      { name: '打开登录页', open: 'http://10.0.0.1/login' },
      { name: '填写账号', fill: 'label=用户名', with: 'probe' },
      { name: '填写密码', fill: 'label=密码', with: '{{secret.password}}' },
      { name: '登录', click: 'role=button[name="登录"]' },
      { name: '进入首页', expect: { text: '首页' } },
    ],
  },
  vitals: {
    kind: 'vitals',
    host: '10.0.0.1',
    user: 'probe',
    password: '{{secret.password}}',
    hostKey: 'SHA256:',
    cpuPercent: { below: 90 },
    memoryPercent: { below: 90 },
    diskPercent: { below: 90 },
  },
  prometheus: {
    kind: 'prometheus',
    url: 'http://10.0.0.1:9100/metrics',
    rules: [
      { name: '负载', metric: 'node_load1', limits: { below: 8 } },
      {
        name: '出口流量',
        metric: 'node_network_transmit_bytes_total',
        take: 'sum',
        perSecond: true,
        factor: 0.000008,
        unit: 'Mbit/s',
      },
    ],
  },
  'his-lock': {
    kind: 'his-lock',
    url: 'http://10.0.0.1',
    accessToken: '{{secret.token}}',
    departmentId: '1',
    testPatient: { id: '1', name: '测试患者' },
    channelId: 'YN',
    operatorId: 'probe',
  },
  'his-register': {
    kind: 'his-register',
    url: 'http://10.0.0.1',
    accessToken: '{{secret.token}}',
    departmentId: '1',
    testPatient: { id: '1', name: '测试患者' },
    channelId: 'YN',
    operatorId: 'probe',
  },
};
