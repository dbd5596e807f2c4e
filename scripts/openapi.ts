import { writeFile } from 'node:fs/promises';
import { describeApi } from '@yinuo/desk';

/** Where the API document stands: the console's client is generated from it. */
export const openApiFile = new URL('../packages/api/openapi.json', import.meta.url);

/** The file's text, byte for byte. */
export const openApiText = async (): Promise<string> => `${JSON.stringify(await describeApi(), null, 1)}\n`;

if (import.meta.main) await writeFile(openApiFile, await openApiText());
