export { watch } from './module.ts';
export { addProbe } from './probes/add-probe.ts';
