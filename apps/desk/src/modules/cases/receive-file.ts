import { Fault } from '@yinuo/platform';
import type { FastifyRequest } from 'fastify';
import { FILE_BYTES_MAX } from './verbs/recording/attach-to-case.ts';

/** Browsers write a quote and line ends of a name as %22, %0D and %0A (WHATWG, multipart/form-data). */
export const givenName = (sent: string): string => sent.replaceAll('%22', '"').replaceAll(/(?:%0[AD])+/gi, ' ');

/** The one file of a multipart request, in memory: 20 MB at most. */
export async function receiveFile(request: FastifyRequest): Promise<{ name: string; content: Buffer }> {
  if (!request.isMultipart()) throw new Fault('input.invalid', {}, [{ path: 'file', rule: 'multipart' }]);
  const part = await request.file({ limits: { fileSize: FILE_BYTES_MAX, files: 1, fields: 0 } });
  if (part === undefined) throw new Fault('input.invalid', {}, [{ path: 'file', rule: 'required' }]);
  const content = await part.toBuffer();
  return { name: givenName(part.filename), content };
}
