export { CHECKLISTS } from './checklists.ts';
export { keepMeasured } from './collect/collect-inspection.ts';
export { openAllInspections, openInspections } from './collect/open-inspections.ts';
export type { ChecklistItem } from './domain/checklist.ts';
export type { QuarterStatement } from './domain/quarter-statements.ts';
export { inspect } from './module.ts';
export {
  type InspectionStanding,
  inspectedOccurrences,
  inspectionOf,
  inspectionStanding,
  type PerformanceTold,
  performanceTold,
  toldInspections,
} from './reading/inspection-told.ts';
export { getInspection, listInspections } from './reading/read-inspections.ts';
export { type InspectedReading, readingsFor } from './reading/readings-for.ts';
export { findFile as inspectionFile } from './store/item-store.ts';
export { attachToItem } from './verbs/attach-to-item.ts';
export { fillItem } from './verbs/fill-item.ts';
export { openItemCases } from './verbs/open-item-cases.ts';
export { signInspection } from './verbs/sign-inspection.ts';
