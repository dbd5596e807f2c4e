import { mkdir, writeFile } from 'node:fs/promises';
import { describeApi } from '@yinuo/desk';
import openapiTypes, { astToString, type OpenAPI3 } from 'openapi-typescript';

/** Where the API document stands. */
export const openApiFile = new URL('../packages/api/openapi.json', import.meta.url);
/** The types of the console's client, made from it. */
export const clientTypesFile = new URL('../apps/console/src/api/generated/schema.d.ts', import.meta.url);

/** Both files' texts, byte for byte. */
export async function apiTexts(): Promise<{ document: string; clientTypes: string }> {
  const document = `${JSON.stringify(await describeApi(), null, 1)}\n`;
  // A field with a default may be left out of a request.
  const types = await openapiTypes(JSON.parse(document) as OpenAPI3, { defaultNonNullable: false });
  return { document, clientTypes: `// Made by \`node scripts/openapi.ts\`; do not edit.\n${astToString(types)}` };
}

if (import.meta.main) {
  const { document, clientTypes } = await apiTexts();
  await writeFile(openApiFile, document);
  await mkdir(new URL('.', clientTypesFile), { recursive: true });
  await writeFile(clientTypesFile, clientTypes);
}
