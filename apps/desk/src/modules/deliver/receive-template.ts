import { Fault } from '@yinuo/platform';
import type { FastifyRequest } from 'fastify';
import { TEMPLATE_BYTES_MAX } from './templates/view.ts';

/** The one file of a multipart request, in memory. */
export async function receiveTemplate(request: FastifyRequest): Promise<{ name: string; content: Buffer }> {
  if (!request.isMultipart()) throw new Fault('input.invalid', {}, [{ path: 'file', rule: 'multipart' }]);
  const part = await request.file({ limits: { fileSize: TEMPLATE_BYTES_MAX, files: 1, fields: 0 } });
  if (part === undefined) throw new Fault('input.invalid', {}, [{ path: 'file', rule: 'required' }]);
  return { name: part.filename, content: await part.toBuffer() };
}
