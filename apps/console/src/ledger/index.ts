export * from './calls.ts';
export { daysBetween } from './days-between.ts';
export { DueDay } from './due-day.tsx';
export { LOOKS, OccurrenceTag } from './occurrence-tag.tsx';
