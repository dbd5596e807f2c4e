import { expect, test } from 'vitest';
import { ProbeProfile } from '../shapes/index.ts';
import { plainCredential } from './plain-credentials.ts';

const web = { kind: 'http', url: 'https://his.example/' };
const pathOf = (profile: { readonly kind?: string; readonly url?: string }): string | null => {
  const isWeb = ['http', 'soap', 'prometheus'].includes(profile.kind ?? 'http');
  return plainCredential(ProbeProfile.parse(isWeb ? { ...web, ...profile } : profile))?.path ?? null;
};
const soap = (body: string) => ({ kind: 'soap', action: 'Query', body });
const fill = (selector: string, text: string, name = '填写') => ({
  kind: 'journey',
  steps: [{ name, fill: selector, with: text }],
});

test.each<[string, object]>([
  ['headers.Authorization', { headers: { Authorization: 'Bearer abc' } }],
  ['headers.authorization', { headers: { authorization: 'Basic dXNlcjpwYXNz' } }],
  ['headers.Authorization', { headers: { Authorization: 'dXNlcjpwYXNz' } }],
  ['headers.Cookie', { headers: { Cookie: 'JSESSIONID=8E2F' } }],
  ['headers.Cookie', { headers: { Cookie: 'a={{secret.a}}; b=plain' } }],
  ['headers.X-Api-Key', { headers: { 'X-Api-Key': 'k-1' } }],
  ['headers.X-Auth-Token', { headers: { 'X-Auth-Token': 't' } }],
  ['headers.accesstoken', { headers: { accesstoken: 't' } }],
  ['headers.X-Forwarded-User', { headers: { 'X-Forwarded-User': 'Bearer eyJhbGciOi' } }],
  ['headers.X-Key', { kind: 'prometheus', rules: [{ name: 'a', metric: 'b' }], headers: { 'X-Key': 'Token abc' } }],
  ['url', { url: 'https://user:pass@his.example/' }],
  ['url', { url: 'https://token@his.example' }],
  ['url', { url: 'https://his.example/?token=abc' }],
  ['url', { url: 'https://his.example/a?x=1&API_KEY=abc' }],
  ['url', { url: 'https://his.example/a?key=abc' }],
  ['url', { url: 'https://his.example/a?pass%77ord=abc' }],
  ['url', { url: 'https://his.example/a;jsessionid=abc' }],
  ['url', { url: 'https://his.example/#access_token=abc' }],
  ['url', { url: 'https://his.example/?token={{secret.t}}abc' }],
  ['body', { body: '{"user":"u","password":"abc"}' }],
  ['body', { body: '{"a":{"app_secret" : 12345}}' }],
  ['body', { body: 'user=u&password=abc' }],
  ['body', { body: '{"口令":"abc"}' }],
  ['body', soap('<wsse:Password Type="text">abc</wsse:Password>')],
  ['body', soap('<In>&lt;Request&gt;&lt;Password&gt;abc&lt;/Password&gt;&lt;/Request&gt;</In>')],
  ['body', soap('<Password><![CDATA[abc]]></Password>')],
  ['body', soap('<Login user="u" password="abc"/>')],
  ['send', { kind: 'tcp', host: 'h', port: 1, send: 'AUTH abc\r\n' }],
  ['segments.1', { kind: 'hl7', host: 'h', port: 1, message: 'QBP^Q22', segments: ['RCP|I', 'UAC|KERB|abc'] }],
  ['passphrase', vitals('abc')],
  ['steps.0.with', fill('label=密码', 'abc')],
  ['steps.0.with', fill('input[type=password]', 'abc')],
  ['steps.0.with', fill('#f2', 'abc', '填写口令')],
  ['steps.0.open', { kind: 'journey', steps: [{ name: '打开', open: 'https://x.example/?ticket=abc' }] }],
  ['', { tls: { authority: '-----BEGIN RSA PRIVATE KEY-----\nMII' } }],
  ['', { body: 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.c2ln' }],
])('%s is refused in %j', (path, profile) => expect(pathOf(profile)).toBe(path));

test.each<[object]>([
  [{ headers: { Authorization: 'Bearer {{secret.t}}', Accept: 'text/html', 'X-Request-Id': 'abc' } }],
  [{ headers: { Cookie: 'SESSION={{secret.sid}}; SECOND={{secret.b}}', 'X-Api-Key': '{{secret.k}}' } }],
  [{ headers: { Authorization: 'Token token="{{secret.t}}"' } }],
  [{ url: 'https://his.example/a?token={{secret.t}}&page=2&keyword=x&author=me' }],
  [{ url: 'https://his.example/a@b?mail=a@b.example' }],
  [{ body: '{"password":"{{secret.p}}","token":null,"key":"dept","passengers":3}' }],
  [soap('<Password>{{secret.p}}</Password><Sign>1</Sign>')],
  [{ kind: 'tcp', host: 'h', port: 1, send: 'PING\r\n' }],
  [{ kind: 'hl7', host: 'h', port: 1, message: 'QBP^Q22', segments: ['UAC|KERB|{{secret.u}}'] }],
  [vitals('{{secret.phrase}}')],
  [fill('label=用户名', 'probe')],
  [fill('label=密码', '{{secret.web}}')],
])('%j names its credentials and says none', (profile) => expect(pathOf(profile)).toBeNull());

test('the way out is a placeholder with a name that fits', () => {
  const profile = ProbeProfile.parse({ kind: 'http', url: 'https://x/', headers: { 'X-Api-Key': 'k' } });
  expect(plainCredential(profile)?.placeholder).toBe('{{secret.x-api-key}}');
  const chinese = ProbeProfile.parse({ kind: 'http', url: 'https://x/', body: '{"密码":"k"}' });
  expect(plainCredential(chinese)?.placeholder).toBe('{{secret.password}}');
});

function vitals(passphrase: string): object {
  const key = { host: 'h', user: 'u', privateKey: '{{secret.key}}', hostKey: `SHA256:${'a'.repeat(43)}` };
  return { kind: 'vitals', ...key, passphrase };
}
