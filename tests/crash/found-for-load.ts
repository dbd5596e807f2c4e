import { randomBytes } from 'node:crypto';
import type { FoundedSignIn } from '@yinuo/desk';
import type { WorkingCalendar } from '@yinuo/kernel';
import { type Log, openSealingKey, type PersonActor, systemClock } from '@yinuo/platform';
import { contractsOfOrg, foundContract } from '../../apps/desk/src/modules/agreement/index.ts';
import { MODULES } from '../../apps/desk/src/modules/index.ts';
import { createWebhook } from '../../apps/desk/src/modules/notify/webhooks/create-webhook.ts';
import {
  createOrganisation,
  createPerson,
  grantRole,
  hashOf,
  settlePassword,
} from '../../apps/desk/src/modules/org/index.ts';
import { createToken } from '../../apps/desk/src/modules/org/tokens/create-token.ts';
import { openPlatform } from '../../apps/desk/src/open-platform.ts';
import { smallContract } from '../../apps/desk/src/testing/index.ts';

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
    settings: { publicUrl: 'http://127.0.0.1', webhookNetworks: ['127.0.0.0/8'] },
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
