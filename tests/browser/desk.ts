import { deskVariable } from './start-desk.ts';

/** The desk under test, as `./yinuo up` described it. */
export function desk(): { readonly url: string; readonly line: string } {
  const line = process.env[deskVariable] ?? '';
  const url = /https?:\/\/[^\s，,)）]+/.exec(line)?.[0];
  if (!url) throw new Error(`no address in ${deskVariable}: ${line}`);
  return { url: url.replace(/\/$/, ''), line };
}
