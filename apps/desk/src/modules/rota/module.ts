import {
  addLeaveRoute,
  addShiftRoute,
  listDutyNoticesRoute,
  publishDutyNoticeRoute,
  readRotaRoute,
  removeLeaveRoute,
  removeShiftRoute,
} from '@yinuo/api';
import type { Poller } from '@yinuo/platform';
import type { DeskModule } from '../../desk-module.ts';
import { draftDutyNotices } from './duty-notices/draft-duty-notices.ts';
import { listDutyNotices } from './duty-notices/list-duty-notices.ts';
import { publishDutyNotice } from './duty-notices/publish-duty-notice.ts';
import { addLeave } from './leaves/add-leave.ts';
import { removeLeave } from './leaves/remove-leave.ts';
import { readRota } from './read-rota.ts';
import { addShift } from './shifts/add-shift.ts';
import { removeShift } from './shifts/remove-shift.ts';

const drafter: Poller = {
  name: 'duty-notices',
  everyMs: 600_000,
  run: async (platform) => {
    await draftDutyNotices(platform, { kind: 'system', job: 'duty-notices' }, {});
    return false;
  },
};

export const rota: DeskModule = {
  name: 'rota',
  migrations: new URL('./migrations/', import.meta.url),
  pollers: [drafter],
  routes(bind, platform) {
    bind(readRotaRoute, ({ actor, query }) => readRota(platform, actor, query));
    bind(addShiftRoute, ({ actor, body }) => addShift(platform, actor, body));
    bind(removeShiftRoute, ({ actor, params }) => removeShift(platform, actor, params));
    bind(addLeaveRoute, ({ actor, body }) => addLeave(platform, actor, body));
    bind(removeLeaveRoute, ({ actor, params }) => removeLeave(platform, actor, params));
    bind(listDutyNoticesRoute, ({ actor, query }) => listDutyNotices(platform, actor, query));
    bind(publishDutyNoticeRoute, ({ actor, params, body }) =>
      publishDutyNotice(platform, actor, { ...params, ...body }),
    );
  },
};
