export * from './calls.ts';
export { ChosenPage } from './chosen-page.tsx';
export { AlertTag, HealthTag, ItemTag, SystemTag } from './tags.tsx';
export { useReason } from './use-reason.ts';
