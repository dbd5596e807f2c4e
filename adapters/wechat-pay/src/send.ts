import type { Readable } from 'node:stream';

export interface Request {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Answer {
  readonly status: number;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Readable;
}

/** The network, given by the caller: follows no redirect, gives up by itself, rejects when there is no answer. */
export type Send = (request: Request) => Promise<Answer>;
