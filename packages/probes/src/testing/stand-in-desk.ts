import http, { type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  type Ask,
  DeliverResults,
  type DeskPlace,
  Enrol,
  type Probe,
  type ProbeResult,
  RUNNER_HEADERS,
  RUNNER_PATHS,
} from '../shapes/index.ts';
import { verifyRequest } from '../signature.ts';

export interface StandInDesk {
  readonly url: string;
  /** What the desk would hold: each number once, in the order of arrival. */
  readonly held: ProbeResult[];
  readonly evidence: Map<string, Buffer>;
  /** What went against the protocol. */
  readonly complaints: string[];
  asked: number;
  /** Takes the next delivery, and lets its answer get lost. */
  loseNextAnswer: boolean;
  /** Answers every signed request like this. */
  refuseWith: number | null;
  /** A delivery with a result of this probe is refused as unreadable. */
  poison: string | null;
  evidenceAnswer: number;
  /** Where its database would be. */
  place: DeskPlace | undefined;
  /** What it wants out of turn. */
  asks: Ask[];
  /** What a later version would say besides, in every answer. */
  later: object;
  shut(): Promise<void>;
  reopen(): Promise<void>;
}

const TOKEN = 'stand-in-token';

/** The desk's side of the runner's protocol, in memory: signatures are checked, numbers must rise. */
export async function openStandInDesk(
  probes: readonly Probe[],
  secrets: Record<string, string> = {},
): Promise<StandInDesk> {
  let publicKey = '';
  const server = http.createServer(async (request, response) => {
    const body = await bodyOf(request);
    const path = request.url ?? '';
    const send = (status: number, answer: unknown) => response.writeHead(status).end(JSON.stringify(answer));
    const now = Date.now();
    if (path === RUNNER_PATHS.enrol) {
      if (request.headers.authorization !== `Bearer ${TOKEN}`) return send(401, {});
      const asked = Enrol.parse(JSON.parse(body.toString()));
      if (publicKey !== '' && publicKey !== asked.publicKey) return send(409, {});
      publicKey = asked.publicKey;
      return send(200, { runner: 'runner-1', delivered: desk.held.at(-1)?.seq ?? 0, now, ...desk.later });
    }
    const signed = {
      method: request.method ?? '',
      path,
      runner: String(request.headers[RUNNER_HEADERS.runner]),
      time: Number(request.headers[RUNNER_HEADERS.time]),
      body,
    };
    if (!verifyRequest(signed, String(request.headers[RUNNER_HEADERS.signature]), publicKey, now)) {
      desk.complaints.push(`unsigned ${path}`);
      return send(401, {});
    }
    if (desk.refuseWith !== null) return send(desk.refuseWith, {});
    if (path === RUNNER_PATHS.work) {
      desk.asked++;
      return send(200, {
        now,
        askAfterSeconds: 1,
        work: { revision: 'r1', probes, secrets, desk: desk.place, ...desk.later },
        ...(desk.asks.length > 0 && { asks: desk.asks }),
        ...desk.later,
      });
    }
    if (path === RUNNER_PATHS.results) {
      const { results } = DeliverResults.parse(JSON.parse(body.toString()));
      if (results.some(({ probe }) => probe === desk.poison)) return send(422, {});
      take(results);
      if (desk.loseNextAnswer) {
        desk.loseNextAnswer = false;
        return response.destroy();
      }
      const wanted = desk.held.flatMap(({ evidence = [] }) => evidence.map(({ sha256 }) => sha256));
      return send(200, {
        delivered: desk.held.at(-1)?.seq ?? 0,
        wanted: wanted.filter((one) => !desk.evidence.has(one)),
        now,
        ...desk.later,
      });
    }
    if (desk.evidenceAnswer !== 200) return send(desk.evidenceAnswer, {});
    desk.evidence.set(path.split('/').at(-1) ?? '', body);
    return send(200, {});
  });

  function take(results: readonly ProbeResult[]): void {
    for (const result of results) {
      const before = desk.held.find(({ seq }) => seq === result.seq);
      if (before && JSON.stringify(before) !== JSON.stringify(result))
        desk.complaints.push(`number ${result.seq} used twice`);
      const gap = desk.poison === null && result.seq !== (desk.held.at(-1)?.seq ?? 0) + 1;
      if (!before && gap) desk.complaints.push(`gap before ${result.seq}`);
      if (!before) desk.held.push(result);
    }
  }

  const listen = (port: number) => new Promise<void>((ready) => server.listen(port, '127.0.0.1', () => ready()));
  await listen(0);
  const { port } = server.address() as AddressInfo;
  const desk: StandInDesk = {
    url: `http://127.0.0.1:${port}`,
    held: [],
    evidence: new Map(),
    complaints: [],
    asked: 0,
    loseNextAnswer: false,
    refuseWith: null,
    poison: null,
    evidenceAnswer: 200,
    place: undefined,
    asks: [],
    later: {},
    shut: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
    reopen: () => listen(port),
  };
  return desk;
}

export const STAND_IN_TOKEN = TOKEN;

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts);
}
