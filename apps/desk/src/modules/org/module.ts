import type { DeskModule } from '../../desk-module.ts';
import { bindOrg } from './routes.ts';
import { attemptSweeper } from './sign-in/attempt-sweeper.ts';

export const org: DeskModule = {
  name: 'org',
  migrations: new URL('migrations/', import.meta.url),
  pollers: [attemptSweeper],
  routes: bindOrg,
};
