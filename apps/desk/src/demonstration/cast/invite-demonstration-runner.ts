import type { Platform } from '@yinuo/platform';
import { listAssets } from '../../modules/asset/index.ts';
import { addProbe, inviteRunner } from '../../modules/watch/index.ts';
import { type Cast, personOf } from './found-cast.ts';

/** A runner as one inside the hospital's network would be, with two probes; `up` starts it with the token that this gives. */
export async function inviteDemonstrationRunner(platform: Platform, cast: Cast, contract: string): Promise<string> {
  const engineer = personOf(cast, 'engineer.a');
  const { id, token } = await inviteRunner(platform, engineer, { contract, name: '院内探测程序' });
  const { items } = await listAssets(platform, engineer, { contract });
  const system = items.find((one) => one.kind === 'system');
  if (!system) throw new Error('a contract without a system');
  const url = platform.settings.publicUrl;
  const common = { contract, asset: system.id, runner: id, everySeconds: 30, countsDowntime: false };
  await addProbe(platform, engineer, { ...common, name: '院内访问首页', profile: { kind: 'http', url: `${url}/` } });
  const { hostname, port, protocol } = new URL(url);
  const tcp = { kind: 'tcp', host: hostname, port: Number(port) || (protocol === 'https:' ? 443 : 80) } as const;
  await addProbe(platform, engineer, { ...common, name: '院内网络连通', profile: tcp });
  return token;
}
