import { expect, test } from 'vitest';
import { readProfile } from './read-profile.ts';

const JOURNEY = `
kind: journey
steps:
  - name: 打开登录页
    open: https://einvoice.example/login
  - name: 填写密码
    fill: label=密码
    with: "{{secret.web}}"
  - { name: 登录, click: 'role=button[name="登录"]' }
  - name: 看到首页
    expect: { text: 票据开具, in: h1 }
`;

test('a journey as people write it', () => {
  const read = readProfile(JOURNEY);
  expect(read).toMatchObject({
    ok: true,
    value: { kind: 'journey', stepTimeoutMs: 10_000, viewport: { width: 1280 } },
  });
});

test.each<[string, string, RegExp]>([
  ['kind: http\nurl: ftp://x/', 'url', /http/],
  ['kind: http\nurl: http://user:pass@x/', 'url', /\{\{secret\.password\}\}/],
  ['kind: tcp\nhost: /var/run/postgresql\nport: 1', 'host', /host name/],
  ['kind: sql\nsystem: db2', 'system', /./],
  ['kind: http\nurl: http://x/\nverb: GET', '', /verb/],
  ['kind: dance', 'kind', /./],
  ['kind: tcp\nkind: tcp', '', /unique/],
  ['kind: hl7\nhost: h\nport: 1\nmessage: ADT^A01\nsegments: [PID|1]', 'message', /./],
  [
    'kind: his-lock\nurl: http://his/\naccessToken: "{{secret.his}}"\ndepartmentId: "1"\ntestPatient: { id: "1", name: 王某 }\nchannelId: y\noperatorId: y',
    'testPatient.name',
    /测试/,
  ],
])('%j: %s', (yaml, path, message) => {
  const read = readProfile(yaml);
  expect(read.ok).toBe(false);
  const faults = read.ok ? [] : read.error;
  expect(faults.find((fault) => fault.path === path)?.message).toMatch(message);
});
