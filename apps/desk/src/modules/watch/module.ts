import type { DeskModule } from '../../desk-module.ts';
import { alertDecider } from './alerts/decide-contract.ts';
import { onCaseMergedIn, onCaseResolved, onCaseResponded, onCaseUndone, onCauseSet } from './alerts/follow-case.ts';
import { presenceKeeper } from './inbound/note-presence.ts';
import { onAssetChanged } from './probes/follow-counting.ts';
import { blindWatch } from './probes/notice-blind.ts';
import { capacityWatch } from './reading/warn-of-capacity.ts';
import { partitionKeeper } from './results/keep-partitions.ts';
import { resultRoller } from './results/roll-results.ts';
import { bindWatch } from './routes.ts';
import { runnerWatch } from './runners/notice-silence.ts';
import { alertReminder } from './telling/remind.ts';
import { alertTeller } from './telling/tell-all.ts';
import { startProbeWorker } from './worker/start-worker.ts';

export const watch: DeskModule = {
  name: 'watch',
  migrations: new URL('./migrations/', import.meta.url),
  routes: bindWatch,
  pollers: [
    presenceKeeper,
    partitionKeeper,
    resultRoller,
    alertDecider,
    alertTeller,
    alertReminder,
    runnerWatch,
    blindWatch,
    capacityWatch,
  ],
  services: [startProbeWorker],
  listeners: {
    'asset.changed': onAssetChanged,
    'case.responded': onCaseResponded,
    'case.resolved': onCaseResolved,
    'case.undone': onCaseUndone,
    'case.merged-in': onCaseMergedIn,
    'case.cause-set': onCauseSet,
  },
};
