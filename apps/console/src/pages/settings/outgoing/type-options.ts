import type { settings } from '../../../i18n/zh/settings.ts';

export type HookType = keyof typeof settings.types;
export type HookFamily = keyof typeof settings.groups;

/** What can be chosen, family by family; the family itself stands for all of it. */
export const HOOK_TYPES: readonly (readonly [HookFamily, readonly HookType[]])[] = [
  [
    'case',
    [
      'case',
      'case.reported',
      'case.responded',
      'case.warned',
      'case.breached',
      'case.demand-raised',
      'case.handed-over',
      'case.resolved',
      'case.closed',
    ],
  ],
  [
    'occurrence',
    ['occurrence', 'occurrence.due-soon', 'occurrence.overdue', 'occurrence.missed', 'occurrence.completed'],
  ],
  ['rota', ['rota', 'rota.duty-notice-published', 'rota.shift-added']],
  ['contract', ['contract', 'contract.amended', 'contract.ended']],
  ['document', ['document']],
];

/** A chosen family makes its single types superfluous. */
export const withoutDoubles = (chosen: readonly string[]): readonly string[] =>
  chosen.filter((type) => !type.includes('.') || !chosen.includes(type.split('.')[0] ?? ''));
