import { createHash } from 'node:crypto';
import type { Client, ConnectConfig } from 'ssh2';
import { ProbeFault } from '../../run/probe-fault.ts';
import type { Run } from '../../run/run.ts';
import { fillSecrets } from '../../run/secrets.ts';
import type { VitalsProfile } from '../../shapes/index.ts';

const OUTPUT_BYTES_MAX = 500_000;

/** Standard output of the command. A server whose key is another than the profile's gets neither credential nor command. */
export async function sshCommand(profile: VitalsProfile, command: string, run: Run): Promise<string> {
  const { default: ssh } = await import('ssh2');
  const sock = await run.tools.reach.connect(profile.host, profile.port, run.signal);
  const client = new ssh.Client();
  try {
    return await new Promise((done, failed) => {
      let stranger: ProbeFault | null = null;
      const fail = (error: Error & { level?: string }) => failed(stranger ?? meaning(error, profile));
      client.on('error', fail);
      client.once('close', () => fail(new ProbeFault('connection-lost', { host: profile.host, port: profile.port })));
      client.once('ready', () => execute(client, command).then(done, failed));
      const hostVerifier = (key: Buffer) => {
        const found = `SHA256:${createHash('sha256').update(key).digest('base64').replace(/=+$/, '')}`;
        if (found !== profile.hostKey) stranger = new ProbeFault('host-key', { expected: profile.hostKey, found });
        return stranger === null;
      };
      try {
        client.connect({ sock, ...credentials(profile, run), readyTimeout: run.timeoutMs, hostVerifier });
      } catch (error) {
        failed(error instanceof Error ? meaning(error, profile) : error); // a private key that is none
      }
    });
  } finally {
    client.end();
    sock.destroy();
  }
}

function credentials(profile: VitalsProfile, run: Run): ConnectConfig {
  const fill = (text: string | undefined) => (text === undefined ? undefined : fillSecrets(text, run.secrets));
  const filled = {
    username: fill(profile.user),
    password: fill(profile.password),
    privateKey: fill(profile.privateKey),
    passphrase: fill(profile.passphrase),
  };
  return Object.fromEntries(Object.entries(filled).filter(([, value]) => value !== undefined));
}

function meaning(error: Error & { level?: string }, { user }: VitalsProfile): Error {
  if (error.level === 'client-authentication') return new ProbeFault('sign-in', { detail: user });
  if (/privateKey|passphrase/i.test(error.message)) return new ProbeFault('sign-in', { detail: 'key unreadable' });
  return error;
}

function execute(client: Client, command: string): Promise<string> {
  return new Promise((done, failed) => {
    client.exec(command, (error, channel) => {
      if (error) return failed(error);
      let text = '';
      channel.on('data', (part: Buffer) => {
        if (text.length < OUTPUT_BYTES_MAX) text += part.toString('utf8');
      });
      channel.stderr.resume();
      channel.once('close', (code: number | null) => {
        if (code === 0) return done(text);
        failed(new ProbeFault('command', { command: 'sh', detail: `exit ${code}` }));
      });
    });
  });
}
