export { money } from './module.ts';
export { reconcileDay } from './runs/reconcile-day.ts';
