/** Every permission name; a command or query carries exactly one. */
export const PERMISSIONS = [
  // people and organisations
  'org.list',
  'org.manage',
  'person.list',
  'person.manage',
  'role.grant',
  'lockout.lift',
  'post.assign',
  'session.manage',
  'token.manage',
  // contracts
  'contract.read',
  'contract.found',
  'contract.manage',
  // cases
  'case.read',
  'case.report',
  'case.respond',
  'case.note',
  'case.attach',
  'case.hand-off',
  'case.escalate',
  'case.coordinate',
  'case.answer-request',
  'case.inform',
  'case.accept',
  'case.resolve',
  'case.classify',
  'case.agree-cause',
  'case.link',
  'case.merge',
  'case.assign',
  'case.reopen',
  'case.follow-up',
  'case.export',
  // rota
  'rota.read',
  'rota.edit',
  'leave.request',
  // ledger
  'ledger.read',
  'occurrence.complete',
  'occurrence.confirm',
  // documents
  'document.read',
  'document.generate',
  'document.seal',
  'template.manage',
  // assets, watching, inspections
  'asset.read',
  'asset.manage',
  'watch.read',
  'watch.manage',
  'window.plan',
  'window.approve',
  'inspection.read',
  'inspection.fill',
  // facts
  'fact.read',
  'fact.verify',
  // notices and webhooks
  'notice.read',
  'webhook.manage',
] as const;

export type Permission = (typeof PERMISSIONS)[number];
