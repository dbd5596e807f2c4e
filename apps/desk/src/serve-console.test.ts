import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openServer, silentLog } from '@yinuo/platform';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveConsole } from './serve-console.ts';

let folder: string;
let app: FastifyInstance;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'yinuo-console-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<title>医诺</title>');
  writeFileSync(join(folder, 'favicon.svg'), '<svg/>');
  writeFileSync(join(folder, 'assets/app-1.js'), 'run()');
  writeFileSync(join(folder, 'assets/app-1.js.gz'), 'zipped');
  app = await openServer({
    log: silentLog,
    proxies: [],
    bodyMaxBytes: 1000,
    calls: { perAddress: 1, perCaller: 1 }, // files are not counted
    publicUrl: 'http://desk',
  });
  await serveConsole(app, folder);
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

it.each([
  ['/', 200, '医诺'],
  ['/cases/case_1?x=1', 200, '医诺'],
  ['/favicon.svg', 200, '<svg/>'],
  ['/assets/app-1.js', 200, 'run()'],
  ['/assets/gone.js', 404, 'not-found'],
  ['/missing.png', 404, 'not-found'],
  ['/api/unknown', 404, 'not-found'],
  ['/assets/..%2f..%2fpackage.json', 404, 'not-found'],
  ['/..%2fpackage.json', 200, '医诺'],
])('%s answers %i', async (url, status, content) => {
  const reply = await app.inject({ url });
  expect(reply.statusCode).toBe(status);
  expect(reply.body).toContain(content);
});

it('sends what was compressed beforehand, and keeps only files that carry their digest', async () => {
  const zipped = await app.inject({ url: '/assets/app-1.js', headers: { 'accept-encoding': 'gzip' } });
  expect(zipped.headers['content-encoding']).toBe('gzip');
  expect(zipped.headers['cache-control']).toContain('immutable');
  expect((await app.inject({ url: '/' })).headers['cache-control']).not.toContain('immutable');
});
