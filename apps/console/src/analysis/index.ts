export * from './calls.ts';
export { ParameterFields } from './parameter-fields.tsx';
export { Refusal } from './refusal.tsx';
export { ResultPanel } from './result-panel.tsx';
export { useQueries } from './use-queries.ts';
