import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runOnce, testTools } from '../../testing/test-tools.ts';

const browser = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find(existsSync) ?? null;
if (!browser) console.warn('Chromium is not installed: the journeys are left out');

const server = http.createServer((_, response) => {
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(`<!doctype html><title>院内系统</title><form><label>口令<input name="p"></label>
    <button type="button" onclick="document.querySelector('output').textContent = '收到 ' + document.querySelector('input').value">发送</button></form>
    <p><output></output></p><p id="away"></p><script>
    fetch('http://169.254.169.254/latest/').then((r) => (r.ok ? 'open' : 'shut'), () => 'shut').then((t) => document.querySelector('#away').textContent = t)</script>`);
});
let url: string;
beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', () => ready()));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

describe.skipIf(!browser)('a journey', () => {
  test('shows its secret in no picture, typed or echoed; a page cannot reach what a probe cannot', async () => {
    const walk = async (secret: string) => {
      const tools = testTools({ browser });
      const steps = [
        { name: '打开', open: url },
        { name: '填口令', fill: 'label=口令', with: '{{secret.web}}' },
        { name: '发送', click: 'text=发送' },
        { name: '回显', expect: { text: '收到' } },
        { name: '标题', expect: { title: '院内' } },
        { name: '元数据', expect: { text: 'shut', in: '#away' } },
      ];
      const profile = { kind: 'journey', steps, stepTimeoutMs: 10_000 } as const;
      const outcome = await runOnce(profile, tools, { secrets: { web: secret }, timeoutMs: 60_000 });
      return {
        outcome,
        pictures: [...tools.kept.values()].map((bytes) => createHash('sha256').update(bytes).digest('hex')),
      };
    };
    const [one, other] = await Promise.all([walk('iiiiiiii-1'), walk('WWWWWWWW-2')]);
    expect(one.outcome.steps?.map(({ name, reason }) => [name, reason?.code ?? null])).toEqual([
      ['打开', null],
      ['填口令', null],
      ['发送', null],
      ['回显', null],
      ['标题', null],
      ['元数据', null],
    ]);
    expect(one.pictures).toHaveLength(6);
    expect(one.pictures).toEqual(other.pictures);
    expect(JSON.stringify(one.outcome)).not.toContain('iiiiiiii-1');
  }, 120_000);
});
