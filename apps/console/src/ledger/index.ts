export * from './calls.ts';
export { DueDay, daysBetween } from './due-day.tsx';
export { LOOKS, OccurrenceTag } from './occurrence-tag.tsx';
