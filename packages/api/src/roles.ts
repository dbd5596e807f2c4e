import type { Permission } from './permissions.ts';

/** Which side of a contract an organisation stands on; `operator` runs the installation and is party to no contract. */
export const SIDES = ['hospital', 'supplier', 'third-party', 'operator'] as const;
export type Side = (typeof SIDES)[number];

const everybody = ['notice.read', 'token.manage', 'session.manage'] as const satisfies Permission[];
const reader = [
  'outreach.read',
  'analysis.run',
  'contract.read',
  'case.read',
  'ledger.read',
  'rota.read',
  'document.read',
  'person.list',
  'org.list',
  'asset.read',
  'watch.read',
  'inspection.read',
  'money.read',
  'settlement.read',
] as const satisfies Permission[];
/** Who sees the work tells of breaches; what they cost is for others to decide. On which side a verb is open it tells itself. */
const telling = ['incident.tell', 'period.review'] as const satisfies Permission[];
/** Who keeps the money of a side: invoices, payments, and what becomes of penalties. */
const paying = ['payment.record', 'penalty.decide', 'period.review'] as const satisfies Permission[];
/** Who binds a side by signing: amendments, periods, notice of the end. */
const signing = ['contract.agree', 'period.review', 'period.sign', 'term.decide'] as const satisfies Permission[];
/** Who answers when accounts do not balance (ZK-14, ZK-15). */
const moneyHands = ['money.source', 'money.run', 'money.settle', 'recovery.work'] as const satisfies Permission[];
const supplierHands = [
  'outreach.manage',
  'case.report',
  'case.respond',
  'case.note',
  'case.attach',
  'case.hand-off',
  'case.escalate',
  'case.coordinate',
  'case.answer-request', // what a third party said on the telephone
  'case.inform',
  'case.resolve',
  'case.classify',
  'case.link',
  'case.follow-up',
  'case.export',
  'occurrence.complete',
  'leave.request',
  'asset.manage',
  'watch.manage',
  'window.plan',
  'inspection.fill',
] as const satisfies Permission[];
const hospitalHands = [
  'case.report',
  'case.note',
  'case.attach',
  'case.accept',
  'case.reopen',
  'case.link',
] as const satisfies Permission[];

/** Role → permissions. Deny by default: what is not listed is refused. */
export const ROLES = {
  'hospital-it': {
    side: 'hospital',
    permissions: [
      ...everybody,
      ...reader,
      ...hospitalHands,
      ...telling, // it inspects and proposes: money is decided by finance, signed by the leader
      'outreach.witness', // it is their people who are asked
      'contract.propose',
      'case.classify',
      'case.agree-cause',
      'case.export',
      'case.merge',
      'fact.read',
      'fact.verify',
      'template.manage',
      'analysis.write',
      'document.generate',
      'document.review',
      'document.deliver', // what the hospital owes: the assessment
      'document.receipt',
      'webhook.manage',
      'occurrence.complete', // what the hospital owes but payments
      'occurrence.confirm',
      'person.manage', // their own organisation's people
      'asset.manage',
      'watch.manage',
      'window.plan',
      'window.approve', // what counts as planned work
      'money.source', // they know what the HIS can give
      'money.run',
    ],
  },
  'hospital-finance': {
    side: 'hospital',
    permissions: [
      ...everybody,
      ...reader,
      ...hospitalHands,
      ...moneyHands,
      ...paying,
      'case.export',
      'occurrence.complete', // payments
      'money.write-off', // it is the hospital's money
      'money.seal',
      'recovery.agree',
    ],
  },
  'hospital-department': {
    side: 'hospital',
    permissions: [
      ...everybody,
      'case.read',
      'case.report',
      'case.note',
      'case.attach',
      'case.reopen',
      'contract.read',
      'rota.read',
    ],
  },
  'hospital-leader': {
    side: 'hospital',
    permissions: [
      ...everybody,
      ...reader,
      ...signing,
      'acceptance.sign',
      'outreach.witness',
      'case.export',
      'fact.read',
    ],
  },
  'hospital-auditor': {
    side: 'hospital',
    permissions: [...everybody, ...reader, 'case.export', 'fact.read', 'fact.verify'],
  },
  'supplier-first-line': {
    side: 'supplier',
    permissions: [...everybody, ...reader, ...supplierHands, ...moneyHands, 'case.merge', 'case.assign', 'fact.read'],
  },
  'supplier-engineer': { side: 'supplier', permissions: [...everybody, ...reader, ...supplierHands] },
  'supplier-operations': {
    side: 'supplier',
    permissions: [
      ...everybody,
      ...reader,
      ...supplierHands,
      ...moneyHands,
      ...telling,
      'payment.record',
      'analysis.write',
      'document.generate',
      'document.deliver',
      'qualification.manage',
    ],
  },
  'supplier-lead': {
    side: 'supplier',
    permissions: [
      ...everybody,
      ...reader,
      ...supplierHands,
      ...moneyHands,
      ...telling,
      ...paying,
      ...signing,
      'case.merge',
      'case.assign',
      'contract.manage',
      'contract.propose',
      'rota.edit',
      'post.assign',
      'person.manage', // their own organisation's people
      'analysis.write',
      'document.generate',
      'document.review',
      'document.deliver',
      'qualification.manage',
      'document.receipt', // what the hospital owes
      'fact.read',
      'fact.verify',
      'webhook.manage',
      'occurrence.confirm',
    ],
  },
  'supplier-leader': {
    side: 'supplier',
    permissions: [...everybody, ...reader, ...signing, 'penalty.decide', 'case.export', 'fact.read'],
  },
  'vendor-contact': {
    side: 'third-party',
    permissions: [...everybody, 'case.read', 'case.note', 'case.attach', 'case.answer-request'],
  },
  'system-admin': {
    side: 'operator',
    permissions: [
      ...everybody,
      'org.list',
      'org.manage',
      'person.list',
      'person.manage',
      'contract.read',
      'contract.found',
    ],
  },
  'security-admin': {
    side: 'operator',
    permissions: [...everybody, 'org.list', 'person.list', 'role.grant', 'lockout.lift'],
  },
  'audit-admin': {
    side: 'operator',
    permissions: [...everybody, 'org.list', 'person.list', 'fact.read', 'fact.verify'],
  },
} as const satisfies Record<string, { side: Side; permissions: readonly Permission[] }>;

export type Role = keyof typeof ROLES;
export const ROLE_NAMES = Object.keys(ROLES) as Role[];

/** The three administrators are separate people (等保: 三员分立). */
export const EXCLUSIVE_ROLES: readonly Role[] = ['system-admin', 'security-admin', 'audit-admin'];

/** All permissions of a set of roles. */
export function permissionsOf(roles: readonly Role[]): ReadonlySet<Permission> {
  return new Set(roles.flatMap((role) => [...ROLES[role].permissions]));
}
