import * as api from '@yinuo/api';
import { Fault } from '@yinuo/platform';
import type { DeskModule } from '../../desk-module.ts';
import { receiveFile } from '../cases/index.ts';
import { collectInspection, inspectionCollector } from './collect/collect-inspection.ts';
import { inspectionOpener } from './collect/open-inspections.ts';
import { listChecklists } from './reading/list-checklists.ts';
import { getInspection, listInspections, readItemFile } from './reading/read-inspections.ts';
import { attachToItem } from './verbs/attach-to-item.ts';
import { fillItem } from './verbs/fill-item.ts';
import { openItemCases } from './verbs/open-item-cases.ts';
import { signInspection } from './verbs/sign-inspection.ts';

const COLLECTIONS_MAX = 30;

export const inspect: DeskModule = {
  name: 'inspect',
  migrations: new URL('./migrations/', import.meta.url),
  jobs: [openItemCases],
  pollers: [inspectionOpener, inspectionCollector],
  routes(bind, desk) {
    bind(api.listChecklistsRoute, ({ actor, query }) => listChecklists(desk, actor, query));
    bind(api.listInspectionsRoute, ({ actor, query }) => listInspections(desk, actor, query));
    bind(api.getInspectionRoute, ({ actor, params }) => getInspection(desk, actor, params));
    bind(api.collectInspectionRoute, async ({ actor, params }) => {
      const { state, contract, checklist, list } = await getInspection(desk, actor, params);
      if (state === 'signed') throw new Fault('state.conflict', { state });
      // Every collection stays, so they are not without end.
      const collections = new Set(list.flatMap((item) => item.measured.map((one) => one.collectedAt))).size;
      if (collections >= COLLECTIONS_MAX) throw new Fault('state.conflict', { collectionsMax: COLLECTIONS_MAX });
      await collectInspection(desk, { id: params.id, contract_id: contract, checklist });
      return getInspection(desk, actor, params);
    });
    bind(api.fillItemRoute, ({ actor, params, body }) => fillItem(desk, actor, { ...params, ...body }));
    bind(api.attachToItemRoute, async ({ actor, params, raw }) =>
      attachToItem(desk, actor, { ...params, ...(await receiveFile(raw)) }),
    );
    bind(api.readItemFileRoute, ({ actor, params }) => readItemFile(desk, actor, params));
    bind(api.signInspectionRoute, ({ actor, params, body }) => signInspection(desk, actor, { ...params, ...body }));
  },
};
