import { readFile } from 'node:fs/promises';
import { ALL_ROUTES } from '@yinuo/api';
import { expect, test } from 'vitest';
import { openApiFile, openApiText } from './openapi.ts';

interface Document {
  readonly openapi: string;
  readonly paths: Record<string, Record<string, { operationId: string }>>;
}

test('packages/api/openapi.json is what the routes say: run `node scripts/openapi.ts` after changing one', async () => {
  expect((await readFile(openApiFile, 'utf8')) === (await openApiText())).toBe(true);
}, 20_000);

test('every route of the table is in it, once, under its own name', async () => {
  const document = JSON.parse(await openApiText()) as Document;
  expect(document.openapi).toMatch(/^3\.1/);
  const described = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, one]) => `${one.operationId} ${method.toUpperCase()} ${path}`),
  );
  const declared = ALL_ROUTES.map((route) => `${route.name} ${route.method} ${route.path}`);
  expect(described.sort()).toEqual(declared.sort());
}, 20_000);
