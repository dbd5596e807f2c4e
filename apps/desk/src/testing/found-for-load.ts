import { randomBytes } from 'node:crypto';
import type { WorkingCalendar } from '@yinuo/kernel';
import { type Log, openSealingKey, type PersonActor, systemClock } from '@yinuo/platform';
import { contractsOfOrg, foundContract } from '../modules/agreement/index.ts';
import { MODULES } from '../modules/index.ts';
import { createWebhook } from '../modules/notify/index.ts';
import {
  createOrganisation,
  createPerson,
  createToken,
  grantRole,
  hashOf,
  settlePassword,
} from '../modules/org/index.ts';
import { openPlatform } from '../open-platform.ts';
import type { FoundedSignIn } from '../prepare-installation.ts';
import { smallContract } from './contract-text.ts';

interface Parts {
  readonly databaseUrl: string;
  readonly keyFile: string;
  readonly calendar: WorkingCalendar;
  readonly log: Log;
  readonly administrators: FoundedSignIn['administrators'];
  /** Address that gets every reported case. */
  readonly hook: string;
}

/** A hospital, a supplier, a contract whose response is due after ten seconds, a webhook, and a token to report with. */
export async function foundForLoad(parts: Parts): Promise<{ contract: string; token: string }> {
  const platform = openPlatform({
    databaseUrl: parts.databaseUrl,
    connectionsMax: 2,
    clock: systemClock,
    calendar: parts.calendar,
    log: parts.log,
    settings: { publicUrl: 'http://127.0.0.1', webhookNetworks: ['127.0.0.0/8'], probeNetworks: [] },
    sealingKey: await openSealingKey(parts.keyFile),
    contractsOfOrg,
    modules: MODULES,
  });
  try {
    const admin = (role: 'system-admin' | 'security-admin'): PersonActor => {
      const personId = parts.administrators.find((one) => one.role === role)?.personId ?? '';
      return { kind: 'person', personId, name: role, orgId: 'operator', side: 'operator', roles: [role] };
    };
    const system = admin('system-admin');
    const org = async (side: 'hospital' | 'supplier', name: string) =>
      (await createOrganisation(platform, system, { side, name: { zh: name, en: name }, shortName: name })).id;
    const [hospital, supplier] = [await org('hospital', '甲医院'), await org('supplier', '乙公司')];
    const { person } = await createPerson(platform, system, {
      organisation: supplier,
      userName: 'lead',
      name: '负责人',
      language: 'zh',
    });
    await grantRole(platform, admin('security-admin'), { id: person.id, role: 'supplier-lead' });
    await settlePassword(platform, person.id, await hashOf(`Crash-${randomBytes(9).toString('hex')}`));
    const lead: PersonActor = {
      kind: 'person',
      personId: person.id,
      name: '负责人',
      orgId: supplier,
      side: 'supplier',
      roles: ['supplier-lead'],
    };
    const today = new Date(systemClock.now()).toISOString().slice(0, 10);
    const yaml = smallContract({ respond: '10s', effectiveFrom: '2020-01-01' });
    const { id: contract } = await foundContract(platform, system, { yaml, hospital, supplier, signedOn: today });
    await createWebhook(platform, lead, { name: 'Board', url: parts.hook, types: ['case.reported'] });
    const { secret } = await createToken(platform, lead, {
      name: randomBytes(4).toString('hex'),
      permissions: ['case.report', 'case.respond', 'case.read'],
    });
    return { contract, token: secret };
  } finally {
    await platform.pool.end();
  }
}
