import { listFactsRoute, verifyFactsRoute } from '@yinuo/api';
import type { DeskModule } from '../../desk-module.ts';
import { listFacts } from './list-facts.ts';
import { verifyFactLog } from './verify-fact-log.ts';

export const facts: DeskModule = {
  name: 'facts',
  routes(bind, platform) {
    bind(listFactsRoute, ({ actor, query }) => listFacts(platform, actor, query));
    bind(verifyFactsRoute, ({ actor }) => verifyFactLog(platform, actor, {}));
  },
};
