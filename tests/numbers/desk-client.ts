/** A desk over HTTP, as somebody who signed in. */
export interface DeskClient {
  get<T>(path: string): Promise<T>;
  /** Null: the desk refuses it, or has none. */
  find<T>(path: string): Promise<T | null>;
  bytes(path: string): Promise<Uint8Array>;
  /** Every item of a list, page by page. */
  all<T>(path: string): Promise<T[]>;
}

export async function signIn(address: string, userName: string, password: string): Promise<DeskClient> {
  const reply = await fetch(new URL('/api/auth/sign-in/username', address), {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: address },
    body: JSON.stringify({ username: userName, password }),
  });
  if (!reply.ok) throw new Error(`sign-in: ${reply.status} ${await reply.text()}`);
  const cookie = reply.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  const call = async (path: string): Promise<Response> => {
    for (;;) {
      const answer = await fetch(new URL(path, address), { headers: { cookie } });
      if (answer.status !== 429) return answer;
      // The desk says how long a caller should wait.
      const seconds = Number(answer.headers.get('retry-after') ?? 1);
      await new Promise((go) => setTimeout(go, seconds * 1000));
    }
  };
  const find = async <T>(path: string): Promise<T | null> => {
    const answer = await call(path);
    return answer.ok ? ((await answer.json()) as T) : null;
  };
  const get = async <T>(path: string): Promise<T> => {
    const body = await find<T>(path);
    if (body === null) throw new Error(`${path} was refused`);
    return body;
  };
  return {
    get,
    find,
    async bytes(path) {
      const answer = await call(path);
      if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
      return new Uint8Array(await answer.arrayBuffer());
    },
    async all<T>(path: string) {
      const items: T[] = [];
      for (let cursor: string | null = ''; cursor !== null; ) {
        const more: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`;
        const page: { items: T[]; next: string | null } = await get(`${path}&limit=200${more}`);
        items.push(...page.items);
        cursor = page.next;
      }
      return items;
    },
  };
}
