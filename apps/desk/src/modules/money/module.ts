import type { DeskModule } from '../../desk-module.ts';
import { answerReminder } from './answering/remind-unanswered.ts';
import { fetchDay } from './fetching/fetch-source.ts';
import { morningPlanner, runMorning } from './morning/run-morning.ts';
import { refundWatch } from './morning/warn-of-refunds.ts';
import { recoveryReminder } from './recovery/reminding/remind-overdue.ts';
import { bindMoney } from './routes.ts';
import { reconcileDay } from './runs/reconcile-day.ts';
import { rerunUpset } from './runs/rerun-upset.ts';

export const money: DeskModule = {
  name: 'money',
  migrations: new URL('./migrations/', import.meta.url),
  routes: bindMoney,
  jobs: [reconcileDay, fetchDay, runMorning],
  pollers: [morningPlanner, refundWatch, recoveryReminder, answerReminder],
  listeners: { 'money.reconciled': rerunUpset },
};
