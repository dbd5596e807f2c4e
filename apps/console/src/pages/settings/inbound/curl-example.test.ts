import { execFileSync, spawnSync } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { curlExample } from './curl-example.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yinuo-curl-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A curl that writes down what it was asked to send. */
const CURL = '#!/bin/sh\nfor each in "$@"; do printf "%s\\n" "$each"; done > "$CURL_ARGS"\n';

const lacksTools = ['bash', 'openssl'].some((tool) => spawnSync(tool, ['--version']).error !== undefined);

test.skipIf(lacksTools)('the example signs as Standard Webhooks asks', () => {
  const key = '0123456789abcdefghijklmn';
  const secret = `whsec_${Buffer.from(key).toString('base64')}`;
  const args = join(folder, 'args');
  writeFileSync(join(folder, 'curl'), CURL);
  chmodSync(join(folder, 'curl'), 0o755);
  const script = curlExample('https://desk.example/api/inbox/hook_1', secret, { kind: 'fault', severity: 'daily' });
  execFileSync('bash', ['-c', script], { env: { PATH: `${folder}:${process.env.PATH}`, CURL_ARGS: args } });
  const sent = readFileSync(args, 'utf8').trimEnd().split('\n');
  const headers = Object.fromEntries(
    sent.filter((each) => each.startsWith('webhook-')).map((each) => each.split(': ') as [string, string]),
  );
  expect(sent).toContain('https://desk.example/api/inbox/hook_1');
  const body = sent.at(-1) ?? '';
  const signed = createHmac('sha256', key).update(`${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`);
  expect(headers['webhook-signature']).toBe(`v1,${signed.digest('base64')}`);
  expect(JSON.parse(body)).toMatchObject({ type: 'case.report', data: { kind: 'fault', severity: 'daily' } });
});
