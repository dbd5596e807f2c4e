import { readFile } from 'node:fs/promises';
import { ALL_ROUTES } from '@yinuo/api';
import { beforeAll, expect, test } from 'vitest';
import { apiTexts, clientTypesFile, openApiFile } from './openapi.ts';

interface Document {
  readonly openapi: string;
  readonly paths: Record<string, Record<string, { operationId: string }>>;
  readonly components: { readonly schemas: Record<string, unknown> };
}

let texts: Awaited<ReturnType<typeof apiTexts>>;
beforeAll(async () => {
  texts = await apiTexts();
}, 30_000);

test('openapi.json and the client’s types are what the routes say: run `node scripts/openapi.ts` after changing one', async () => {
  expect((await readFile(openApiFile, 'utf8')) === texts.document).toBe(true);
  expect((await readFile(clientTypesFile, 'utf8')) === texts.clientTypes).toBe(true);
});

test('every route of the table is in it, once, under its own name', () => {
  const document = JSON.parse(texts.document) as Document;
  expect(document.openapi).toMatch(/^3\.1/);
  const described = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, one]) => `${one.operationId} ${method.toUpperCase()} ${path}`),
  );
  const declared = ALL_ROUTES.map((route) => `${route.name} ${route.method} ${route.path}`);
  expect(described.sort()).toEqual(declared.sort());
});

test('shared shapes have names, and every reference leads to one', () => {
  const { components } = JSON.parse(texts.document) as Document;
  expect(Object.keys(components.schemas)).toEqual(expect.arrayContaining(['CaseHead', 'InstantText', 'FaultReply']));
  const referred = [...texts.document.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name);
  expect(new Set(referred)).toEqual(new Set(Object.keys(components.schemas)));
});
