import { foundContractRoute } from '@yinuo/api';
import type { DeskModule } from '../../desk-module.ts';
import { foundContract } from './found-contract.ts';

export const agreement: DeskModule = {
  name: 'agreement',
  migrations: new URL('migrations/', import.meta.url),
  routes(bind, platform) {
    bind(foundContractRoute, ({ actor, body }) => foundContract(platform, actor, body));
  },
};
