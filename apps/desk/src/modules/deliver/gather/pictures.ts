import type { TagPicture } from '@yinuo/documents';
import type { QueryContext } from '@yinuo/platform';
import { inspectionFile } from '../../inspect/index.ts';
import { evidenceOf } from '../../watch/index.ts';

/** Pictures by name: what a document tells is plain data, and its photos stay where they are kept. */

const TYPES: Readonly<Record<string, TagPicture['type']>> = { 'image/png': 'png', 'image/jpeg': 'jpg' };
/** Together in one file, so that it can still be mailed; what is more is on screen. */
const BYTES_MAX = 40 * 1024 * 1024;

/** A screenshot of a probe. */
export const evidencePicture = (sha256: string): string => `evidence:${sha256}`;
/** A photo of an inspection. */
export const filePicture = (inspection: string, file: string): string => `file:${inspection}/${file}`;
/** A chart or a drawn signature: a PNG that is small enough to be told with the rest. */
export const inlinePicture = (png: Uint8Array): string => `png:${Buffer.from(png).toString('base64')}`;

/** The bytes of these pictures; one that is no longer kept, or too much, is left out, and its place says so. */
export async function picturesNamed(
  ctx: QueryContext,
  contract: string,
  names: Iterable<string>,
): Promise<ReadonlyMap<string, TagPicture>> {
  const pictures = new Map<string, TagPicture>();
  let bytes = 0;
  for (const name of names) {
    const found = await pictureNamed(ctx, contract, name);
    if (found === null || bytes + found.content.length > BYTES_MAX) continue;
    bytes += found.content.length;
    pictures.set(name, found);
  }
  return pictures;
}

async function pictureNamed({ tx, scope }: QueryContext, contract: string, name: string): Promise<TagPicture | null> {
  const colon = name.indexOf(':');
  const [sort, key] = [name.slice(0, colon), name.slice(colon + 1)];
  if (sort === 'png') return { type: 'png', content: Buffer.from(key, 'base64') };
  const [inspection = '', file = ''] = key.split('/');
  const found =
    sort === 'evidence'
      ? await evidenceOf(tx, scope, contract, key)
      : await inspectionFile(tx, scope, inspection, file);
  const type = found === null ? undefined : TYPES[found.type];
  return found === null || type === undefined ? null : { type, content: found.content };
}
