export { openAllInspections } from './collect/open-inspections.ts';
export { inspect } from './module.ts';
export { inspectionsFor } from './reading/inspections-for.ts';
export { inspectionPaper, paperOfInspection } from './render/inspection-paper.ts';
