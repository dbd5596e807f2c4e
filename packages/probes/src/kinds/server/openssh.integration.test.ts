import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import net, { type AddressInfo } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { runOnce, testTools } from '../../testing/test-tools.ts';

const sshd = '/usr/sbin/sshd';
const installed = existsSync(sshd) && existsSync('/usr/bin/ssh-keygen');
if (!installed) console.warn('OpenSSH is not installed (Debian: openssh-server): its tests are left out');

const tools = testTools();
let folder: string;
let child: ChildProcess;
let port: number;
let hostKey: string;
let secrets: Record<string, string>;

const vitals = (more: Record<string, unknown> = {}) => ({
  kind: 'vitals' as const,
  host: '127.0.0.1',
  port,
  user: userInfo().username,
  privateKey: '{{secret.key}}',
  hostKey,
  ...more,
});

describe.skipIf(!installed)('OpenSSH', () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'yinuo-sshd-'));
    const key = (name: string) => {
      execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', join(folder, name)]);
      return readFileSync(join(folder, name), 'utf8');
    };
    key('host');
    secrets = { key: key('mine'), stranger: key('stranger') };
    writeFileSync(join(folder, 'authorized'), readFileSync(join(folder, 'mine.pub')));
    hostKey = /SHA256:\S+/.exec(execFileSync('ssh-keygen', ['-lf', join(folder, 'host.pub')]).toString())?.[0] ?? '';
    const free = net.createServer().listen(0, '127.0.0.1');
    await once(free, 'listening');
    port = (free.address() as AddressInfo).port;
    free.close();
    const settings = [
      `Port ${port}`,
      'ListenAddress 127.0.0.1',
      `HostKey ${folder}/host`,
      `AuthorizedKeysFile ${folder}/authorized`,
      'PermitRootLogin yes',
      'PasswordAuthentication no',
      'StrictModes no',
      'UsePAM no',
      `PidFile ${folder}/pid`,
    ];
    writeFileSync(join(folder, 'config'), `${settings.join('\n')}\n`);
    if (process.getuid?.() === 0) mkdirSync('/run/sshd', { recursive: true });
    child = spawn(sshd, ['-D', '-f', join(folder, 'config')], { stdio: 'ignore' });
    await vi.waitFor(
      () => tools.reach.connect('127.0.0.1', port, AbortSignal.timeout(500)).then((socket) => socket.destroy()),
      { timeout: 10_000, interval: 50 },
    );
    writeFileSync(join(folder, "it's a log"), 'fine\nERROR 挂号失败\nfine\nERROR again\n');
  }, 30_000);

  afterAll(async () => {
    if (child?.exitCode === null) {
      child.kill('SIGTERM');
      await once(child, 'exit');
    }
    rmSync(folder, { recursive: true, force: true });
  });

  test('a server tells its vitals; each has its limit', async () => {
    const logs = [
      { name: 'errors', file: join(folder, 'config'), pattern: "ERROR|it's" },
      { name: 'root', file: join(folder, 'config'), pattern: '^PermitRootLogin', limits: { atMost: 1 } },
    ];
    const outcome = await runOnce(vitals({ logs, memoryPercent: { below: 100 }, cpuPercent: { atMost: 100 } }), tools, {
      secrets,
    });
    expect(outcome.reason).toBeNull();
    const byName = new Map(outcome.readings?.map((one) => [one.name, one]));
    for (const name of ['cpu', 'memory', 'load', 'disk /', 'inodes /', 'log errors', 'log root'])
      expect([name, typeof byName.get(name)?.value]).toEqual([name, 'number']);
    expect(byName.get('log errors')?.value).toBe(0);
    expect(byName.get('log root')?.value).toBe(1);

    const strict = await runOnce(
      vitals({ diskPercent: { below: 0 }, logs: [{ name: 'x', file: '/nowhere/log', pattern: 'a' }] }),
      tools,
      { secrets },
    );
    expect(strict.reason).toMatchObject({ code: 'out-of-limits', params: { limit: '< 0' } });
    expect(strict.readings?.find(({ name }) => name === 'log x')?.reason?.code).toBe('metric-missing');
  });

  test('another host key gets no credential, another key no entrance', async () => {
    const elsewhere = 'SHA256:uNiVztksCsDhcc0u9e8BrnPhi2S8kRlN0GLCJhx4bZg';
    const other = await runOnce(vitals({ hostKey: elsewhere }), tools, { secrets });
    expect(other.reason).toEqual({
      code: 'host-key',
      params: { expected: elsewhere, found: hostKey },
    });
    const stranger = await runOnce(vitals({ privateKey: '{{secret.stranger}}' }), tools, { secrets });
    expect(stranger.reason?.code).toBe('sign-in');
    const broken = await runOnce(vitals({ privateKey: '{{secret.broken}}' }), tools, {
      secrets: { ...secrets, broken: 'no key' },
    });
    expect(broken.reason?.code).toBe('sign-in');
  });
});
