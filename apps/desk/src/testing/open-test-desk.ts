import { createHash } from 'node:crypto';
import { PERMISSIONS, ROLE_NAMES, ROLES, type Role, type Side } from '@yinuo/api';
import type { Instant } from '@yinuo/kernel';
import type { Listener, PersonActor } from '@yinuo/platform';
import { type TestPlatform, testPlatform } from '@yinuo/platform/testing';
import { type DeskModule, migrationsOf } from '../desk-module.ts';
import { agreeAmendment, contractsOfOrg, foundContract, proposeAmendment } from '../modules/agreement/index.ts';
import { MODULES } from '../modules/index.ts';
import { smallContract } from './contract-text.ts';
import { type TestHttp, testHttp, tokenTextOf } from './test-http.ts';

/** Two hospitals, two suppliers, the vendor of the hospital's system, and who runs the installation. */
export const TEST_ORGS = {
  first: { id: 'org_first', side: 'hospital', zh: '第一医院', en: 'First Hospital' },
  second: { id: 'org_second', side: 'hospital', zh: '第二医院', en: 'Second Hospital' },
  supplier: { id: 'org_supplier', side: 'supplier', zh: '运维公司', en: 'Supplier' },
  rival: { id: 'org_rival', side: 'supplier', zh: '另一家公司', en: 'Rival' },
  vendor: { id: 'org_vendor', side: 'third-party', zh: 'HIS 厂商', en: 'HIS vendor' },
  operator: { id: 'org_operator', side: 'operator', zh: '平台运营', en: 'Operator' },
} as const satisfies Record<string, { id: string; side: Side; zh: string; en: string }>;
export type TestOrg = keyof typeof TEST_ORGS;

export interface TestDesk extends TestPlatform, TestHttp {
  /** The person who has this role, and no other, in that organisation; by default the first one of the role's side. */
  person(role: Role, org?: TestOrg): PersonActor;
  /** Founds a contract between an hospital and a supplier, in force since 2026-01-01 unless said otherwise; gives its id. */
  found(options?: FoundOptions): Promise<string>;
  /** The supplier proposes the next version of the first hospital's contract, which agrees. */
  amend(contract: string, yaml: string): Promise<void>;
}

export interface FoundOptions {
  readonly yaml?: string;
  readonly hospital?: TestOrg;
  readonly supplier?: TestOrg;
  readonly thirdParties?: readonly TestOrg[];
  /** `null`: a draft. */
  readonly signedOn?: string | null;
}

/** A desk of all modules on a database of its own, with a clock that the test owns. No server and no workers run. */
export async function openTestDesk(options: { readonly now?: Instant } = {}): Promise<TestDesk> {
  const platform = await testPlatform({
    migrations: migrationsOf(MODULES),
    contractsOfOrg,
    listeners: listenersOf(MODULES),
    ...options,
  });
  await insertPeople(platform);
  const http = testHttp(platform);
  return {
    ...platform,
    ...http,
    async close() {
      await http.closeHttp();
      await platform.close();
    },
    person: (role, org = orgsOf(ROLES[role].side)[0] ?? 'operator') => personOf(role, org),
    async found({
      yaml = smallContract(),
      hospital = 'first',
      supplier = 'supplier',
      thirdParties = [],
      signedOn,
    } = {}) {
      const { id } = await foundContract(platform, personOf('system-admin', 'operator'), {
        yaml,
        hospital: TEST_ORGS[hospital].id,
        supplier: TEST_ORGS[supplier].id,
        thirdParties: thirdParties.map((org) => TEST_ORGS[org].id),
        ...(signedOn === null ? {} : { signedOn: signedOn ?? '2026-01-01' }),
      });
      return id;
    },
    async amend(contract, yaml) {
      const { id } = await proposeAmendment(platform, personOf('supplier-lead', 'supplier'), { contract, yaml });
      await agreeAmendment(platform, personOf('hospital-leader', 'first'), { id });
    },
  };
}

function listenersOf(modules: readonly DeskModule[]): ReadonlyMap<string, readonly Listener[]> {
  const all = modules.flatMap((module) => Object.entries(module.listeners ?? {}));
  return new Map([...Map.groupBy(all, ([type]) => type)].map(([type, ones]) => [type, ones.map(([, one]) => one)]));
}

const orgsOf = (side: Side): TestOrg[] =>
  (Object.keys(TEST_ORGS) as TestOrg[]).filter((org) => TEST_ORGS[org].side === side);

const personOf = (role: Role, org: TestOrg): PersonActor => ({
  kind: 'person',
  personId: `person_${org}_${role}`,
  name: `${TEST_ORGS[org].zh} ${role}`,
  orgId: TEST_ORGS[org].id,
  side: TEST_ORGS[org].side,
  roles: [role],
});

async function insertPeople({ pool, clock }: TestPlatform): Promise<void> {
  const orgs = Object.values(TEST_ORGS);
  const at = new Date(clock.now());
  await pool.query(
    `insert into organisation (id, side, name_zh, name_en, short_name, created_at)
     select id, side, zh, en, zh, $2 from jsonb_to_recordset($1) as o(id text, side text, zh text, en text)`,
    [JSON.stringify(orgs), at],
  );
  const people = ROLE_NAMES.flatMap((role) =>
    orgsOf(ROLES[role].side).map((org) => ({ ...personOf(role, org), role, hash: tokenHashOf(personOf(role, org)) })),
  );
  await pool.query(
    `with people as (select * from jsonb_to_recordset($1) as p("personId" text, "orgId" text, name text, role text, hash text)),
     made as (insert into person (id, org_id, user_name, name, created_at)
       select "personId", "orgId", replace(substr("personId", 8), '_', '.'), name, $2 from people),
     granted as (insert into person_role (person_id, role, granted_at) select "personId", role, $2 from people),
     tokens as (insert into personal_token (id, person_id, name, prefix, hash, permissions, created_at, expires_at)
       select 'token_' || "personId", "personId", 'test', 'yno_', hash, $3, $2, $4 from people),
     users as (insert into auth."user" (id, name, email, "emailVerified", username)
       select "personId", name, "personId" || '@people.invalid', false, replace(substr("personId", 8), '_', '.') from people)
     insert into auth.password_state (person_id, must_change, set_at) select "personId", false, $2 from people`,
    [JSON.stringify(people), at, [...PERMISSIONS], new Date(at.getTime() + 100 * 365 * 86_400_000)],
  );
}

const tokenHashOf = (person: PersonActor): string =>
  createHash('sha256').update(tokenTextOf(person.personId)).digest('hex');
