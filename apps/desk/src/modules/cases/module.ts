import type { DeskModule } from '../../desk-module.ts';
import { caseWaker } from './jobs.ts';
import { bindCases } from './routes.ts';
import { reportFromHook } from './verbs/reporting/report-from-hook.ts';

export const cases: DeskModule = {
  name: 'cases',
  migrations: new URL('migrations/', import.meta.url),
  routes: bindCases,
  pollers: [caseWaker],
  listeners: { 'inbox.received': reportFromHook },
};
