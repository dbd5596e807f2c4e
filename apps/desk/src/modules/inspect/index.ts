export { openAllInspections } from './collect/open-inspections.ts';
export { inspect } from './module.ts';
export { inspectionPaper } from './render/inspection-paper.ts';
