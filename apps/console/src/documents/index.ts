export * from './calls.ts';
export { DocumentState } from './document-state.tsx';
export { TemplateFaults } from './template-faults.tsx';
export * from './words.ts';
