export { watch } from './module.ts';
export { addProbe } from './probes/add-probe.ts';
export { evidenceOf } from './reading/evidence-of.ts';
export { type EndpointTime, performanceOf } from './reading/performance-of.ts';
export { keepOwnResults } from './results/keep-own-results.ts';
export { rollResults } from './results/roll-results.ts';
export { type MeasuredNow, measureNow } from './worker/measure-now.ts';
