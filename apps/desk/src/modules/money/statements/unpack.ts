import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { Fault, type Platform, query } from '@yinuo/platform';
import { z } from 'zod';
import { findPart } from './statement-store.ts';

const unzip = promisify(gunzip);

const readPart = query({
  name: 'money.read-part',
  permission: 'system',
  input: z.strictObject({ statement: z.string(), part: z.number().int().min(0) }),
  run: ({ tx, scope }, { statement, part }) => findPart(tx, scope, statement, part),
});

/** The bytes of a taken file, part by part, each in a transaction of its own. */
export async function* bytesOf(platform: Platform, statement: string): AsyncGenerator<Buffer> {
  for (let part = 0; ; part++) {
    const zipped = await readPart(platform, { kind: 'system', job: 'money.unpack' }, { statement, part });
    if (zipped === null && part === 0) throw new Fault('not-found', { statement });
    if (zipped === null) return;
    yield await unzip(zipped);
  }
}

/** Writes a taken file to disk, for the engine. */
export const unpackTo = (platform: Platform, statement: string, path: string): Promise<void> =>
  pipeline(Readable.from(bytesOf(platform, statement)), createWriteStream(path));
