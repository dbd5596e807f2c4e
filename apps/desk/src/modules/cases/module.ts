import type { DeskModule } from '../../desk-module.ts';
import { caseWaker } from './jobs.ts';
import { reportFromHook } from './report-from-hook.ts';
import { bindCases } from './routes.ts';

export const cases: DeskModule = {
  name: 'cases',
  migrations: new URL('migrations/', import.meta.url),
  routes: bindCases,
  pollers: [caseWaker],
  listeners: { 'inbox.received': reportFromHook },
};
