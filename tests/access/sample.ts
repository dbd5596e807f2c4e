import type { Route } from '@yinuo/api';
import { type Call, TEST_URL, type TestDesk } from '../../apps/desk/src/testing/index.ts';

/** One request that a permitted person of First Hospital or of its supplier could make. */
export interface Sample {
  /** Path parameters: ids of what belongs to First Hospital, its supplier or their contract. */
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** The one part of a multipart body. */
  readonly file?: { readonly name: string; readonly type: string; readonly text: string };
}

/** What the samples of all modules stand on. */
export interface World {
  readonly desk: TestDesk;
  /** Id of a contract between First Hospital and the supplier, in force, with the vendor as third party. */
  readonly contract: string;
  /** Id of a fault that the hospital reported under it. */
  readonly caseId: string;
}

/** Makes what the module's routes need, and gives a sample for each of them by route name. */
export type Samples = (world: World) => Promise<Readonly<Record<string, Sample>>>;

/** The id in the reply to a request that must succeed. */
export async function idOf(answer: Promise<{ status: number; body: Record<string, unknown> }>): Promise<string> {
  const { status, body } = await answer;
  if (status >= 300 || typeof body.id !== 'string') throw new Error(`${status} ${JSON.stringify(body)}`);
  return body.id;
}

/** The method, headers and body of a sample. */
export function callOf(method: Route['method'], sample: Sample): Call {
  const headers = { origin: TEST_URL };
  if (!sample.file) return { method, headers, ...(sample.body === undefined ? {} : { body: sample.body }) };
  const { name, type, text } = sample.file;
  const part = `content-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: ${type}`;
  const body = `--sample\r\n${part}\r\n\r\n${text}\r\n--sample--\r\n`;
  return { method, headers: { ...headers, 'content-type': 'multipart/form-data; boundary=sample' }, body };
}

/** Path and query of a sample. */
export function urlOf(path: string, sample: Sample): string {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = sample.params?.[name];
    if (value === undefined) throw new Error(`the sample of ${path} has no ${name}`);
    return encodeURIComponent(value);
  });
  const query = new URLSearchParams(sample.query).toString();
  return query ? `${filled}?${query}` : filled;
}
