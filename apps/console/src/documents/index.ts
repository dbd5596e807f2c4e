export { useAskedBy } from './asked-by.ts';
export * from './calls.ts';
export { DocumentState } from './document-state.tsx';
export { usePeriodName, usePeriodWords } from './period-name.ts';
export { TemplateFaults } from './template-faults.tsx';
export { useDocumentKinds } from './use-kinds.ts';
export { ArchiveFields, DeliverFields, type WayValues } from './way-fields.tsx';
export * from './words.ts';
