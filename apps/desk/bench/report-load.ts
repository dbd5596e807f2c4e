import { Agent, request } from 'node:http';

/** The client of the reporting benchmark, a process of its own: `node report-load.ts URL TOKEN SECONDS CONNECTIONS BODY`. */
const [url = '', token = '', seconds = '5', connections = '16', body = '{}'] = process.argv.slice(2);
const agent = new Agent({ keepAlive: true, maxSockets: Number(connections) });
const until = performance.now() + Number(seconds) * 1000;
let done = 0;
let failed = 0;

function once(): Promise<void> {
  return new Promise((next) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      authorization: `Bearer ${token}`,
    };
    const call = request(url, { method: 'POST', agent, headers }, (response) => {
      response.resume();
      response.on('end', () => {
        if (response.statusCode === 201) done += 1;
        else failed += 1;
        next();
      });
    });
    call.on('error', () => {
      failed += 1;
      next();
    });
    call.end(body);
  });
}

async function worker(): Promise<void> {
  while (performance.now() < until) await once();
}

const started = performance.now();
await Promise.all(Array.from({ length: Number(connections) }, worker));
console.log(JSON.stringify({ done, failed, seconds: (performance.now() - started) / 1000 }));
agent.destroy();
