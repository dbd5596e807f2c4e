import type { DeskModule } from '../../desk-module.ts';
import { bindOrg } from './routes.ts';

export const org: DeskModule = {
  name: 'org',
  migrations: new URL('migrations/', import.meta.url),
  routes: bindOrg,
};
