export interface Request {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface Answer {
  readonly status: number;
  /** Whole, and not larger than the caller allows. */
  readonly body: string;
}

/** The network, given by the caller: it decides which addresses may be reached, follows no redirect, gives up by itself. */
export type Send = (request: Request) => Promise<Answer>;
