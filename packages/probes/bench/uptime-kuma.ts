/**
 * The same work with Uptime Kuma 2 and MariaDB, to compare. What is needed:
 *
 *   mkdir /tmp/kuma && cd /tmp/kuma && npm init -y && npm install --ignore-scripts uptime-kuma@2.0.0-dev.0
 *   an empty MariaDB database, e.g. `create database kuma; create user kuma@localhost identified by 'kuma'; grant all …`
 *   node packages/probes/bench/uptime-kuma.ts /tmp/kuma/node_modules/uptime-kuma mysql://kuma:kuma@127.0.0.1:3306/kuma [count] [seconds]
 *
 * Kuma starts one monitor every 0.3 to 1 s, so 10,000 of them would take two hours to begin: the default is 300, half HTTP and
 * half TCP, every 30 s, and what is printed is what one core does once all of them run.
 */
import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createConnection } from 'mysql2/promise';

const [folder = '', address = '', count = '300', seconds = '120'] = process.argv.slice(2);
if (!URL.canParse(address))
  throw new Error('usage: uptime-kuma.ts <folder of uptime-kuma> <mysql://…> [count] [seconds]');
const url = new URL(address);
const monitors = Number(count);
const CLOCK_TICKS = 100;

function startKuma() {
  const data = resolve(folder, 'data');
  mkdirSync(data, { recursive: true });
  const { hostname, username, password } = url;
  const database = {
    type: 'mariadb',
    hostname,
    port: Number(url.port || 3306),
    dbName: url.pathname.slice(1),
    username,
    password,
  };
  writeFileSync(join(data, 'db-config.json'), JSON.stringify(database));
  return spawn(process.execPath, ['server/server.js', '--port=13001', '--host=127.0.0.1', `--data-dir=${data}/`], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

async function answers(): Promise<void> {
  for (let attempt = 0; attempt < 240; attempt++) {
    const answer = await fetch('http://127.0.0.1:13001/').catch(() => null);
    if (answer) return;
    await pause(500);
  }
  throw new Error('Uptime Kuma does not answer');
}

/** CPU seconds and resident MB of the process, as /proc says. */
function usage(pid: number): { cpu: number; rss: number } {
  const fields = readFileSync(`/proc/${pid}/stat`, 'latin1')
    .replace(/^.*\) /, '')
    .split(' ');
  const rss = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))?.[1];
  return { cpu: (Number(fields[11]) + Number(fields[12])) / CLOCK_TICKS, rss: Number(rss) / 1024 };
}

const targets = fork(join(import.meta.dirname, 'targets.ts'));
const [ports] = (await once(targets, 'message')) as [{ http: number; tcp: number }];
const first = startKuma(); // makes its tables
await answers();
first.kill();
await once(first, 'exit');

const database = await createConnection(address);
await database.query("insert ignore into user (username, password, active) values ('bench', 'x', 1)");
await database.query('delete from monitor');
for (let index = 0; index < monitors; index++) {
  const http = index % 2 === 0;
  await database.query(
    `insert into monitor (name, active, user_id, \`interval\`, accepted_statuscodes_json, method, timeout, type, url, hostname, port)
     values (?, 1, (select min(id) from user), 30, '["200-299"]', 'GET', 10, ?, ?, ?, ?)`,
    [
      `m${index}`,
      http ? 'http' : 'port',
      http ? `http://127.0.0.1:${ports.http}/health` : null,
      http ? null : '127.0.0.1',
      http ? null : ports.tcp,
    ],
  );
}

const kuma = startKuma();
await answers();
const beats = async () => {
  const [rows] = await database.query(
    'select count(*) as beats, count(distinct monitor_id) as monitors from heartbeat',
  );
  return (rows as { beats: number; monitors: number }[])[0] ?? { beats: 0, monitors: 0 };
};
while ((await beats()).monitors < monitors) await pause(2_000);
const before = usage(kuma.pid ?? 0);
const { beats: beatsBefore } = await beats();
await pause(Number(seconds) * 1_000);
const after = usage(kuma.pid ?? 0);
const { beats: beatsAfter } = await beats();
const checks = beatsAfter - beatsBefore;
const [late] = await database.query(
  `select avg(gap) - 30 as mean, max(gap) - 30 as most from (select timestampdiff(microsecond, lag(time) over (partition by monitor_id order by time), time) / 1e6 as gap from heartbeat) as gaps`,
);
console.log(
  `${monitors} monitors every 30 s for ${seconds} s: ${checks} checks of ${(monitors * Number(seconds)) / 30} due`,
);
console.log(
  `checks a second a core: ${(checks / (after.cpu - before.cpu)).toFixed(0)} (${(after.cpu - before.cpu).toFixed(1)} s of CPU, without the database's)`,
);
console.log(`resident memory: ${after.rss.toFixed(0)} MB; later than due, seconds:`, (late as unknown[])[0]);
kuma.kill();
targets.disconnect();
await database.end();
