import { Fault } from '@yinuo/platform';
import type { FastifyRequest } from 'fastify';
import { givenName } from './domain/given-name.ts';
import { FILE_BYTES_MAX } from './verbs/recording/attach-to-case.ts';

/** The one file of a multipart request, in memory: 20 MB at most. */
export async function receiveFile(request: FastifyRequest): Promise<{ name: string; content: Buffer }> {
  if (!request.isMultipart()) throw new Fault('input.invalid', {}, [{ path: 'file', rule: 'multipart' }]);
  const part = await request.file({ limits: { fileSize: FILE_BYTES_MAX, files: 1, fields: 0 } });
  if (part === undefined) throw new Fault('input.invalid', {}, [{ path: 'file', rule: 'required' }]);
  const content = await part.toBuffer();
  return { name: givenName(part.filename), content };
}
