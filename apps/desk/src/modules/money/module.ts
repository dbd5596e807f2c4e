import type { DeskModule } from '../../desk-module.ts';
import { bindMoney } from './routes.ts';
import { reconcileDay } from './runs/reconcile-day.ts';

export const money: DeskModule = {
  name: 'money',
  migrations: new URL('./migrations/', import.meta.url),
  routes: bindMoney,
  jobs: [reconcileDay],
};
