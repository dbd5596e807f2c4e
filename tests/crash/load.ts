import { randomUUID } from 'node:crypto';

export interface Load {
  /** Ids of cases that the desk has acknowledged. */
  readonly reported: Set<string>;
  /** Ids of cases whose response the desk has acknowledged. */
  readonly responded: Set<string>;
  /** Rejects when the desk has refused what it must take. */
  readonly refused: Promise<never>;
  stop(): Promise<void>;
}

/** Reports without pause, as several people would; every second case is responded to. An unanswered request is sent again under its key. */
export function startLoad(url: string, token: string, contract: string, people: number): Load {
  const reported = new Set<string>();
  const responded = new Set<string>();
  let stopped = false;
  const post = async (path: string, key: string, body: object): Promise<{ id: string } | null> => {
    while (!stopped) {
      try {
        const reply = await fetch(`${url}${path}`, {
          method: 'POST',
          headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': key },
          body: JSON.stringify(body),
          signal: AbortSignal.timeout(5_000),
        });
        if (reply.ok) return (await reply.json()) as { id: string };
        if (reply.status < 500 && reply.status !== 429)
          throw new Refused(`${path}: ${reply.status} ${await reply.text()}`);
      } catch (error) {
        if (error instanceof Refused) throw error;
      }
      await new Promise((again) => setTimeout(again, 20)); // the desk or its database is away
    }
    return null;
  };
  const work = async () => {
    for (let round = 0; !stopped; round += 1) {
      const made = await post('/api/cases', randomUUID(), {
        contract,
        kind: 'fault',
        severity: 'daily',
        title: '挂号页面打不开',
      });
      if (!made) return;
      reported.add(made.id);
      if (round % 2 === 0 && (await post(`/api/cases/${made.id}/respond`, randomUUID(), { text: '收到' })))
        responded.add(made.id);
    }
  };
  const running = Promise.all(Array.from({ length: people }, work));
  const refused = running.then(() => new Promise<never>(() => undefined));
  refused.catch(() => undefined); // told by whoever waits
  return {
    refused,
    reported,
    responded,
    async stop() {
      stopped = true;
      await running;
    },
  };
}

class Refused extends Error {}
