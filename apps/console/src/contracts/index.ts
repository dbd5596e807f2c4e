export * from './calls.ts';
export { ContractStateTag } from './contract-state-tag.tsx';
export { CoverageMeter } from './coverage-meter.tsx';
export { termDays } from './term-days.ts';
